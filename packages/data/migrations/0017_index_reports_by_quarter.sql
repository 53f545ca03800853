CREATE INDEX "report_fiscal_quarter_index" ON "report" USING btree ("fiscal_quarter");
--> statement-breakpoint
-- Coverage changes in place with every acceptance: with room on its own page a row stays among its neighbors.
ALTER TABLE "coverage_cell" SET (fillfactor = 50);
--> statement-breakpoint
ALTER TABLE "state_coverage_cell" SET (fillfactor = 50);
