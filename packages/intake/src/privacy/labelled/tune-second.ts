import { readLabelled } from './labelled-cell.ts'

/** More made-up cells of both kinds. Written after the others, measured once, and then used to tune. */
export const tuneSecond = readLabelled(String.raw`
P107 note | Nayeli and her baby moved in on the 3rd
P107 note | asked Bernice in accounting
P107 note | client Wren came back in September
P107 note | survivor Oyelaran testified
P107 note | Per Gretchen Halvorsen, use last quarter's number
P107 note | Mr Villaseñor is the new attorney
P107 note | Cruz, Yamileth counted as new
P107 note | Tavarius is her brother
P107 note | Hana K. (labor)
P107 note | pimp known as Tre
P107 note | The girl, Promise, is 3rd in line
P107 unread | Stephanie M
P107 unread | T. Abernathy
P107 unread | Ivy Castellan
P107 unread | O'Malley, Sean
P107 note | Vilma's T visa came through
P107 note | emailed Priyanka Deshmukh
P107 note | Ngoc Anh no longer eligible
P107 note | transferred to Ms Beauchamp's caseload
P107 note | Kiki and Lala are nicknames
P107 note | Judge Hollander dismissed it
P107 note | her son Ezekiel starts school
P107 note | victim goes by Star
P107 note | data pulled by Wendell
P107 note | Sister Bernadette runs the house
P107 note | client Mei-Hua has two children
P107 note | two brothers Ismael & Efraín
P107 note | MARTINEZ JUAN CARLOS
P107 note | dup of Shanelle Pettway
P107 note | Sent to Ruthanne for review
P109 note | ETO# 55201
P109 note | client no 3301 was entered late
P109 note | Apricot ID 88123
P109 note | Cause No. 2017CR0442
P102 note | (512)-555-0190 x12
P102 note | ph 512.555.0175
P104 note | DOB-08/09/2000
P104 note | turned 18 on 6/2/2017
P108 note | dropped at 2020 S Congress
P108 note | 14 Via Dolorosa Ct
P111 note | she turned seventeen
P111 note | 19 yr old male
P101 note | me_at_work@example.io
P113 note | snapchat: yung.mel
P106 heading | Client full name
P106 heading | Participant DOB
P106 heading | Last 4 SSN
P106 heading | Guest Name
P106 heading | Phone number of client
P106 heading | Client #
- note | Kent and Lane counties
- note | Bishop Museum visit
- note | St. Francis Xavier parish
- note | Loyola Marymount interns
- note | served with Hernandez Hall closed
- note | Trinity Church meals
- note | Maricopa and Pima only
- note | moved from Excel to Vela
- note | Gonzales County has no shelter
- note | Kleberg, Nueces and San Patricio
- note | Rainbow Room supplies
- note | Methodist Dallas Medical Center
- note | Parkland and Baylor Scott & White
- note | Truckers Against Trafficking decals
- note | Shared Hope toolkit
- note | Lone Star Legal Aid took 3
- note | UT Austin study
- note | Sam Houston State University
- note | Stephen F. Austin students
- note | Eagle Ford workers
- note | Katy and Sugar Land
- note | Corrected: was 14, should be 41
- note | Prior quarter carried forward
- note | Clients are from Zacatecas and Michoacán
- note | LGBTQ youth night, 22 came
- note | Freedom Network training
- note | Homeland Security Investigations, 3 cases
- note | Rapid Rehousing began 7/1
- note | One client left and came back
- note | 4 clients age 18 to 24 moved
- note | intake line 24/7
- note | Q3: 14; Q4: 41
- note | 3 visits per client
- note | 512 nights
- note | January 2017 to March 2017
- note | see 2 CFR 200.329
- note | PMT closed on 10/30
- note | P.L. 106-386
- note | H.R. 2200
- note | Exec. Order 13627
- category | Guadalupe
- category | Kendall
- category | Cooke
- category | Presidio
- unread | Heartland Digital Rescue
- unread | Tri-Rivers County Police
- unread | Sandpiper Inlet Youth House
- heading | Client nights
- heading | Victims identified
- heading | Services per client
- heading | Name of program
- heading | Age of program
- heading | Survivor clients, total
`)
