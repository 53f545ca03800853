import { readLabelled } from './labelled-cell.ts'

/** Made-up cells that tell who somebody is. The rules were tuned on these. */
export const tunePersonal = readLabelled(String.raw`
P101 note | ask jane.doe@example.org
P101 note | maria [at] gmail dot com
P101 note | maria(at)example.org
P101 note | rosa_88 at yahoo.com
P101 note | mail: j.smith @ example . com
P101 unread | x@example.com
P101 note | intake dot desk at example dot org
P101 note | name@EXAMPLE.ORG;
P101 note | r.g{at}example{dot}net
P101 value | carla@example.org

P102 note | 512-555-0123
P102 note | call (512) 555-0123
P102 note | 512.555.0123 is hers
P102 note | 512 555 0123
P102 unread | 5125550123
P102 note | +1 512 555 0123
P102 note | tel. 555-0123
P102 note | cell: 555 0199
P102 note | +44 20 7946 0958
P102 note | +52 1 55 5555 0123
P102 note | 512–555–0123
P102 note | her phone (512)5550123

P103 note | 219-09-9999
P103 note | SSN 123456789
P103 note | SSN: 219.09.9999
P103 note | ss no 219 09 9999
P103 note | social security number 219099999
P103 unread | 219-09-9999
P103 note | last 4 of social 9999
P103 note | ***-**-9999
P103 note | S.S.N. 219-09-9999

P104 note | DOB 4/12/1999
P104 note | born 3/2/2001
P104 note | born on March 2, 2001
P104 note | date of birth April 12 1999
P104 note | birthdate: 1999-04-12
P104 note | D/O/B 04.12.99
P104 note | born in May 2002
P104 note | her birthday was on 6/7
P104 note | DOB 1999
P104 note | nacida el 3/2/2001
P104 note | born 12 April 1999

P105 note | A 123 456 789
P105 note | A# 123456789
P105 note | A123456789
P105 note | A-number 123 456 789
P105 note | alien registration number 012345678
P105 note | file A-123-456-789
P105 unread | A12345678
P105 note | a# 123-456-789
P105 note | a123456789

P106 heading | Client Name
P106 heading | Survivor name
P106 heading | Full name
P106 heading | Legal name (first and last)
P106 heading | Name of victim
P106 heading | Client
P106 heading | Victim
P106 heading | Client Initials
P106 heading | First
P106 heading | Last Name
P106 heading | Client ID
P106 heading | ClientID#
P106 heading | Case No.
P106 heading | HMIS ID
P106 heading | DOB
P106 heading | Date of birth (mm/dd/yyyy)
P106 heading | Year of birth
P106 heading | Social Security #
P106 heading | A#
P106 heading | A-number
P106 heading | Phone #
P106 heading | Cell phone
P106 heading | E-mail address
P106 heading | Home address
P106 heading | Apellido
P106 heading | Fecha de nacimiento
P106 heading | Caseworker
P106 heading | MRN
P106 heading | Passport
P106 heading | Facebook
P106 heading | Alias
P106 heading | Client's Date of Birth

P107 note | Maria G.
P107 note | Jane Doe
P107 note | Mr. Smith left
P107 note | client Ana Lopez was moved
P107 note | victim named Rosa
P107 note | her mother Carmen called
P107 note | survivor Tiffany Brown is new
P107 note | Ms. Jones says 12
P107 note | José García was counted twice
P107 note | LOPEZ, MARIA
P107 unread | Maria Lopez
P107 unread | Jennifer
P107 unread | Robert Johnson
P107 note | Maria moved to Dallas
P107 note | ask Jennifer about this row
P107 note | per Kevin
P107 note | Rosa’s children were not counted
P107 note | client maria lopez left
P107 note | Tran, Linh is a duplicate
P107 note | victim M.G. moved
P107 note | client Houston was moved to another city
P107 note | client Hope left in May
P107 note | James W. is the driver
P107 note | Grace Lopez entered this
P107 note | Virginia Hernandez is new
P107 note | the pimp, Marcus Hill, was arrested
P107 note | two girls, Emily and Ashley
P107 note | Officer Martinez called
P107 note | Dr. Nguyen treated 4
P107 note | alias Candy
P107 note | her name is Xochitl
P107 note | client Quetzalli was moved
P107 note | Client: Aminata Diallo
P107 category | Jessica
P107 note | J. Hernandez has the sheet
P107 note | Mrs. O’Connor
P107 note | Nicole's daughter
P107 note | Vu Thi Hoa was transferred
P107 note | Mary Ann Kowalski
P107 note | DAVID MILLER
P107 note | entered by: Sandra Ortiz
P107 value | Brenda
P107 note | sister Lucía is in shelter

P108 note | 123 Main St Apt 4
P108 note | PO Box 12
P108 note | moved to 4512 North Lamar Blvd
P108 note | 77 5th Avenue
P108 unread | 12 Elm Street
P108 note | lives on Cedar Road
P108 note | 8 rosewood drive
P108 note | P. O. Box 3310
P108 note | 1901 W. 6th St., Unit 2
P108 note | Apt. 204
P108 note | 3300 County Road 120
P108 note | house at 15 Willow Ct.

P109 note | Client #10442
P109 note | case no. 2017-00412
P109 note | HMIS 881203
P109 note | MRN: 0048123
P109 note | client id: 7712
P109 note | d41d8cd98f00b204e9800998ecf8427e
P109 note | 550e8400-e29b-41d4-a716-446655440000
P109 note | 4:17-cr-00123
P109 note | Survivor ID LSH-0042
P109 note | victim #2 and #3 are one
P109 note | case number 55120
P109 unread | Client 10442
P109 note | sha1 da39a3ee5e6b4b0d3255bfef95601890afd80709
P109 note | booking number 1700442

P111 note | age 17
P111 note | 17-year-old girl
P111 note | one is 16 years old
P111 note | 15 y/o male
P111 note | client, 34, with two children
P111 note | 16yo female

P112 note | passport no. 123456789
P112 note | passport A1234567
P112 note | DL# D1234567
P112 note | driver license 12345678
P112 note | LIN1790012345
P112 note | visa no. 20170123
P112 note | plate ABC 1234
P112 note | student ID 440912

P113 note | facebook.com/maria.g.77
P113 note | @maria_g
P113 note | instagram.com/rosa99
P113 note | her snapchat is lilrosa_x
P113 note | twitter.com/jdoe_17
P113 note | onlyfans.com/angelx
P113 note | IG: rosita.lopez
P113 note | https://m.facebook.com/profile.php?id=10000123

P114 note | 30.2672, -97.7431
P114 note | shelter at 30.26720,-97.74310
P114 note | goo.gl/maps/abc123
P114 note | latitude 30.2672

P107 note | client Teresita said no
P107 note | Guillermo and his brother are in El Paso
P107 note | the survivor, Ngan Tran, moved
P107 note | Moved Keisha W. to Houston
P107 note | ask Pat Sullivan
P107 note | per Ms. Obasanjo's sheet
P107 note | ANDRADE, JOSE LUIS
P107 note | kept out: Bao Nguyen
P107 note | her sister Destiny was added
P107 note | girl called Princess came back
P107 note | for Amber (client) see Q2
P107 note | Added the daughter of Lilian
P107 note | Mr. and Mrs. Yoder were counted
P107 note | Counted by Hollis Greer
P107 note | Jorge's count is wrong
P107 note | Tina - duplicate
P107 note | checked w/ Stacy
P107 note | SW: Monique
P107 note | Rep. by Dr. Achebe
P107 note | Maria/Ana counted once
P107 note | Jennifer; Michael; Luis
P107 note | (Alejandra)
P107 note | "Rocío" is new
P107 note | Nguyễn Thị Hoa
P107 note | Client Jane D.
P107 note | Mohammed A.
P107 note | Chris J
P107 note | ms. johnson called
P107 note | mr smith left
P107 note | Client named Precious
P107 note | Detective J. Alvarez
P107 note | Sgt Kowalczyk
P107 note | Katarzyna Wójcik
P107 note | Tomás Ó Briain
P107 note | RN Patty Cole
P107 note | spoke to aunt Rosalva
P107 note | Intake by Bethany on 7/12
P107 note | Emma & Olivia are twins
P107 note | mother of Mateo
P107 note | Tyler was placed with his grandmother
P107 note | victim Jordan was located
P107 note | Jordan Miller
P107 note | Faith Johnson
P107 note | Chelsea Martinez
P107 note | Dallas Wright
P107 note | Phoenix Garcia
P107 note | Skye M. left
P107 note | Survivor (Angelina) graduated
P107 note | client's name: Reem
P107 note | names: Ana, Luz
P107 note | Client 7: Sofia
`)
