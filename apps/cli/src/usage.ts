export const usage = `muster: checks quarterly counts, loads history, protects tables, sets up a demonstration

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

  muster administrator --email EMAIL [--folder FOLDER]
      Invites the first administrator of an installation, and prints the link with which they choose a name and a password.
      Needs MUSTER_SECRET and MUSTER_ORIGIN as the server has them. Can be repeated until there is an administrator.
      Works on the folder named, else DATABASE_URL, else MUSTER_DATA.
      Ends with 0: invited; 2: there is an administrator already, or it cannot be done as things stand.

  muster protect INPUT --out OUT --certificate CERT [--threshold 11] [--contributors 3] [--protect-zeros] [--key-file FILE]
      Withholds small counts of a table, and others that would give them away, and proves that nobody can work them out.
      INPUT: {"cells":[{"at":{"region":"A","type":"sex"},"count":4,"contributors":2}],"publish":[[],["region"]],
      "hierarchies":{"region":{"A":"North"}},"previous":[{"cells":[…],"amended":[{"at":{…},"count":3}]}]}.
      Inner cells that are not listed do not exist; [] is the grand total; previous: what earlier runs wrote, oldest first,
      with the inner cells that counted differently then (null: not there). OUT: {"cells":[{"at":{…},"value":7 or null}]}.
      Keep CERT private. What stands in --key-file decides between equal choices; keep it secret, too.
      Ends with 0: written; 1: refused, nothing is written; 2: the input cannot be used as it is.

  muster audit INPUT OUT CERT
      Attacks a protected table as a reader would, and checks its certificate. Says which cell is not safe, and why.
      Ends with 0: safe; 1: not safe; 2: a file cannot be read.

  muster audit verify [--folder FOLDER] [--expect HASH]
      Checks the record of who did what, event by event, and prints how many there are and the hash of the last one.
      Keep that hash elsewhere. --expect: a hash that you kept; it must be in the record still, or the end was cut off.
      Reads the folder named, else DATABASE_URL, else MUSTER_DATA.
      Ends with 0: intact; 1: changed, with the first event that does not fit; 2: it cannot be read.
`
