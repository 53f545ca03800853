-- A listing is its organization's own: what passes through an organization is not its to list. An office sees those of the
-- organizations that it funds: inside its scope no organization is named, but those who report to it are.
ALTER TABLE "listing" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "listing_in_scope" ON "listing" TO "muster_scoped"
	USING ((SELECT nullif(current_setting('muster.organizations', true), '')::jsonb) ? "organization_id"::text
		OR ((SELECT nullif(current_setting('muster.organizations', true), '')::jsonb) = '{}'::jsonb
			AND (SELECT nullif(current_setting('muster.senders', true), '')::jsonb) ? "organization_id"::text));
--> statement-breakpoint
GRANT SELECT, INSERT ON "listing" TO "muster_scoped";
--> statement-breakpoint
GRANT UPDATE ("status", "confirmed_at", "decided_by", "decided_at", "reason") ON "listing" TO "muster_scoped";
--> statement-breakpoint
-- Everybody reads what is listed now, and not who asked, who decided, or what was agreed to.
CREATE POLICY "listing_listed" ON "listing" FOR SELECT TO "muster_public" USING ("status" = 'listed');
--> statement-breakpoint
GRANT SELECT ("organization_id", "status", "name", "services", "languages", "states", "phone", "phone_extension", "website", "hours", "confirmed_at") ON "listing" TO "muster_public";
