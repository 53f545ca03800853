-- What agencies say of the plan is only ever added to: a later version stands beside those before it.
CREATE TRIGGER "plan_entry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "plan_entry"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "plan_narrative_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "plan_narrative"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "recommendation_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "recommendation"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
