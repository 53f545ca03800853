export const usage = `muster: checks quarterly counts, loads history, and sets up a demonstration

  muster check FILE [--json] [--sheet NAME] [--today YYYY-MM-DD]
      Says what a file (CSV, TSV, XLSX) holds and what is wrong in it. Nothing is sent anywhere, no database is
      needed. --sheet: which sheet of a workbook, if it has several.
      Ends with 0: no errors; 1: errors; 2: the file cannot be read as a table.

  muster load FILE... --as EMAIL [--folder FOLDER]
      Takes over counts that were accepted before Muster came, as the administrator with that address. Every award in the
      file must be registered. Of each file all is loaded, or nothing: into the folder named, else DATABASE_URL, else MUSTER_DATA.
      Ends with 0: loaded; 1: the file has errors; 2: it cannot be loaded as things stand.

  muster seed [--folder FOLDER] [--if-absent]
      Builds the demonstration (synthetic organizations, awards and counts) in an empty database:
      the folder named, else DATABASE_URL, else MUSTER_DATA, else .muster/demonstration.
      --if-absent: leave a finished demonstration as it is.
`
