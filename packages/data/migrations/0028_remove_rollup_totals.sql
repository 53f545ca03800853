DROP TABLE "rollup_total";
