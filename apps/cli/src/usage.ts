export const usage = `muster: checks quarterly counts, and sets up a demonstration

  muster check FILE [--json] [--today YYYY-MM-DD]
      Says what a file holds and what is wrong in it. Nothing is sent anywhere, no database is needed.
      Ends with 0: no errors; 1: errors; 2: the file cannot be read as a table.

  muster seed [--folder FOLDER] [--if-absent]
      Builds the demonstration (synthetic organizations, awards and counts) in an empty database:
      the folder named, else DATABASE_URL, else MUSTER_DATA, else .muster/demonstration.
      --if-absent: leave a finished demonstration as it is.
`
