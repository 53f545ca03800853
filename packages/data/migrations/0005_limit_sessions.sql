-- A session ends twelve hours after it began, however it is used: whoever writes a later end gets this one. Nobody can
-- move the limit itself to later.
CREATE FUNCTION "limit_session"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."absolute_expires_at" := LEAST(
		NEW."absolute_expires_at",
		CASE WHEN TG_OP = 'UPDATE' THEN OLD."absolute_expires_at" ELSE now() + interval '12 hours' END
	);
	NEW."expires_at" := LEAST(NEW."expires_at", NEW."absolute_expires_at");
	RETURN NEW;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER "session_limited" BEFORE INSERT OR UPDATE ON "session"
	FOR EACH ROW EXECUTE FUNCTION "limit_session"();
