/** A server to test on instead of one of our own; whoever it names must be allowed to create databases. */
export const testDatabaseUrl = process.env['MUSTER_TEST_DATABASE_URL']
