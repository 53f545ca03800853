import { readLabelled } from './labelled-cell.ts'

/** More made-up cells of both kinds, written after all tuning. Nothing was changed for them. */
export const heldOutLast = readLabelled(String.raw`
P107 note | Lorraine Beck updated this row
P107 note | client Zuleyka left against advice
P107 note | spoke to Mrs. Vandermeer
P107 note | Felipe A. returned
P107 note | survivor's aunt Concha will sponsor
P107 note | Brittney / Kaylee double counted
P107 note | Victim: Anjelica Soto
P107 note | a boy named Dashiell
P107 note | per our director, Harriet Lowe
P107 note | check with Omar re: hotel nights
P107 unread | Pham, Lan
P107 unread | Guillermo Estévez
P107 unread | HOPKINS, TYRONE
P107 unread | Rashida
P107 note | Det. Kowalski requested records
P107 note | Zhang Yong got a T visa
P107 note | Shelby's mother called twice
P107 note | patient Fiona R. had surgery
P107 note | Dr Mukherjee wrote the letter
P107 note | Noemí counted in labor and sex
P107 note | not eligible: Tereza Blazkova
P107 note | John Doe 3
P107 note | trafficker called Smoke
P107 note | Moved Ofelia's family of 4
P107 note | Bukola is a duplicate of line 12
P107 note | kid sister Analise is at school
P101 note | intake2@shelter.example.org has the list
P101 note | write to r dot okello at example dot org
P102 note | her new cell 832.555.0166
P102 note | Emergency no. (915) 555 0120
P103 note | soc 512-44-0987
P104 note | dob: Jan 5 2003
P104 note | birth date 2001/04/19
P105 note | A 077-123-456
P106 heading | Survivor DOB
P106 heading | Client Last Name
P106 heading | Resident phone
P106 heading | Victim ID
P106 heading | Counselor
P106 heading | Home Addr
P108 note | safe apartment at 845 Quail Run Dr
P108 note | 12 Rue Street
P108 note | mail goes to P.O. Box 99
P109 note | client code: 4F-2291
P109 note | Case 2016-0331
P111 note | 13 y.o. runaway
P111 note | minor, age 16, placed
P112 note | Mexican passport G87654321
P113 note | her Insta is flaca.dreams
P114 note | cabin at 31.10020, -97.36310
- note | Uvalde and Medina were added
- note | Jasper and Newton are rural
- note | Hays County Women's Center
- note | St. Jude's gave beds
- note | Mount Olive Baptist Church
- note | Nelson Mandela Day
- note | Franklin D. Roosevelt Park
- note | Lyndon B. Johnson School of Public Affairs
- note | Nueces Valley
- note | Bell Shelter
- note | Paul Coverdell grant
- note | Frederick Douglass Prevention Act
- note | Kelly's Law
- note | Tropical Storm Bill
- note | Winter Storm Uri closed offices
- note | Dallas-Fort Worth
- note | The Refuge Ranch
- note | Ascend Program
- note | Truancy Court, 5 hearings
- note | H-2A workers: 6
- note | Burmese and Rohingya speakers
- note | Kinyarwanda interpreter hired
- note | Q'anjob'al and Ixil
- note | Zoom, 11 sessions
- note | Sums checked by two staff
- note | 8 of 10 goals met
- note | increase due to World Cup
- note | Merged with row 88
- note | Last quarter said 32, was 23
- note | No change
- note | awaiting MOU with Sheriff
- note | Cases by county: Webb 4, Zapata 2
- note | 100% are women
- note | moved from 5th to 6th floor
- note | 30 days from 9/30
- note | Grant year 2
- note | 2017-18 school year
- note | ratio 1:12
- note | 1-866-347-2423
- note | ICE tip line
- category | Gillespie
- category | Val Verde
- category | Calhoun
- category | Carroll
- unread | Flint Hills Youth Bridge
- unread | Palmas Medical Advocates
- heading | Minor victims
- heading | Clients: 13 to 17
- heading | Adult clients
- heading | Hotel nights
`)
