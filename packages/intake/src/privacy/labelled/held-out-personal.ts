import { readLabelled } from './labelled-cell.ts'

/** Made-up cells that tell who somebody is. Written before the rules were tuned, and never used to tune them. */
export const heldOutPersonal = readLabelled(String.raw`
P101 note | please write to lucia.marin@example.org
P101 note | sent by K_Odum77@mail.example.com last week
P101 unread | t.vance@example.net
P101 note | her mail is dario.r (at) example (dot) com
P101 note | contact nadine at gmail dot com for the other half
P101 value | desk4@example.org
P101 note | bounced: <o'rourke.p@example.edu>
P101 note | pavel [at] yahoo [dot] com
P101 category | jb@sub.example.co
P101 note | mail to ana.p @ example.org did not arrive
P101 note | reach her on lee.kim AT hotmail.com

P102 note | call her at 214-555-0187
P102 note | (713) 555-0142 is the cousin
P102 unread | 9155550133
P102 note | cell 210.555.0164, evenings only
P102 note | +1 (832) 555-0119
P102 note | 361 555 0107 or leave a message
P102 note | mobile +52 81 5555 0134
P102 note | tel 555-0148
P102 note | 956–555–0171 after six
P102 value | 512-555-0155
P102 note | text 1-409-555-0122
P102 note | whatsapp +502 5555 0110
P102 note | phone: 254/555-0109

P103 note | 314-22-8087
P103 note | SSN 314228087
P103 note | social is 401 33 9021
P103 unread | 227-51-4410
P103 note | SS# 227514410
P103 note | last four of SSN 4410
P103 note | ssn: xxx-xx-4410
P103 note | 401.33.9021 on file
P103 note | Soc Sec No 401339021
P103 note | ITIN 912-74-3381

P104 note | DOB 11/02/2003
P104 note | born July 9, 2001, placed in August
P104 note | date of birth is 2002-01-30
P104 note | d.o.b. 6-14-98
P104 note | b. 12/1/1999, moved
P104 note | birthday is March 3
P104 note | born on the 4th of May 2000
P104 note | DOB: 1997
P104 note | fecha de nacimiento 03/02/2001
P104 note | born 7 Sept 2004 in El Paso
P104 unread | DOB 5/5/05

P105 note | A209 443 187
P105 note | A# 209443187
P105 note | alien number 209-443-187
P105 unread | A087654321
P105 note | A-file 209443187 requested
P105 note | a209443187 transferred
P105 note | A-number: 98 765 432
P105 note | Alien Registration No. 098765432
P105 note | A 209 443 187 has a hearing

P106 heading | Victim's Name
P106 heading | Name of client
P106 heading | Full Legal Name
P106 heading | survivor_first_name
P106 heading | Survivor
P106 heading | Initials
P106 heading | Participant ID
P106 heading | HMIS Client ID
P106 heading | Unique Identifier
P106 heading | Client D.O.B.
P106 heading | Birth year
P106 heading | SSN (last 4)
P106 heading | Alien Registration Number
P106 heading | Passport No.
P106 heading | Home phone
P106 heading | Email
P106 heading | Street Address
P106 heading | Emergency contact
P106 heading | Case manager
P106 heading | Nombre
P106 heading | Medical record number
P106 heading | Mother's maiden name
P106 heading | Instagram handle
P106 heading | clientHash
P106 heading | Patient
P106 heading | Last name, first name
P106 heading | Driver's License #

P107 note | Marisol V. moved to the other site
P107 note | spoke with Denise Carter on Monday
P107 note | Mr. Okonkwo withdrew
P107 note | client Paola Reyes was moved
P107 note | a victim named Thuy
P107 note | her mother Guadalupe refused
P107 note | Ms. Delgado counted twice
P107 unread | Kimberly Nguyen
P107 unread | NGUYEN, KIMBERLY
P107 note | Ask Brandon
P107 note | survivor Noor left in July
P107 note | José Ángel Ramírez exited
P107 note | Ana's case was reopened
P107 note | the trafficker, Dwayne Mills, was charged
P107 note | added Tamika and her son
P107 note | not counted: Xiomara Peña
P107 note | SUSAN WALKER CALLED
P107 note | client J.R. exited to family
P107 unread | Yesenia
P107 note | Mrs Abdullahi needs a bed
P107 note | entered by michelle torres
P107 note | Hernandez, Luis is in both
P107 note | two sisters, Fatima and Zahra, are minors
P107 note | client Grace moved out
P107 note | victim Austin was returned to his family
P107 category | Maria
P107 note | case worker Heather says 12
P107 note | Detective Ramos has the file
P107 note | corrected by Theresa O’Neill
P107 note | S. Patel says the count is right
P107 note | her name is Bich
P107 note | Señora Fuentes was transferred
P107 note | aka Cinnamon
P107 value | Angela
P107 note | Client: Emeka Obi
P107 note | see Raymond Cole for the January sheet
P107 note | Jean-Pierre Toussaint was counted in Q3
P107 note | patient Hyun-ji declined
P107 note | Li Wei and Chen Hao were seen together
P107 note | minor (Katelyn S.) moved to foster care
P107 note | Victim is Rosalba Quintero
P107 note | Dr. Feldman signed the form
P107 note | baby Sofia was not counted
P107 note | Moved Deborah to a hotel
P107 note | T-visa for Svetlana approved

P108 note | moved to 418 Larkspur Lane
P108 note | 2207 E. Pecan St., Apt 9
P108 note | PO Box 771
P108 note | picked up at 1500 NW 23rd Avenue
P108 unread | 90 Orchard Rd
P108 note | shelter is at 77 Old Mill Road
P108 note | lives at 12 hickory ct unit 3
P108 note | P.O. Box 2213, Laredo
P108 note | 6120 Highway 90 West
P108 note | stays on Magnolia Avenue near the park
P108 note | Apt 12B was too small
P108 note | sent to 331 Camino Real Blvd, Suite 200
P108 note | found at 4400 W Sunset Dr

P109 note | Client #20817
P109 note | client ID 58812 counted twice
P109 note | case no. 2017-01155
P109 note | HMIS 7712045
P109 note | MRN 00451288
P109 note | victim #4 is the same person
P109 note | 9f86d081884c7d659a2feaa0c55ad015
P109 note | 3d1f9c2e-7b64-4c1b-9a50-0d2f6f1b8a7e
P109 note | 17-cv-02291 is pending
P109 note | participant ID: HTX-00912
P109 note | file number 44120 moved to closed
P109 unread | case #8841
P109 note | hash b5bb9d8014a0f9b1d61e21e796d78dccdf1352f2
P109 note | survivor number 0093
P109 note | Medicaid ID 4471882910

P111 note | a 16 year old girl from Reynosa
P111 note | female, 17 y/o, exited
P111 note | client is 19 and pregnant
P111 note | boy aged 15
P111 note | one client, age 22
P111 note | 14yo moved to foster care

P112 note | passport G12345678
P112 note | Passport number 987654321 expired
P112 note | TX DL 22334455
P112 note | driver's license no. K1234567
P112 note | receipt EAC1714050123
P112 note | visa number 20171234567
P112 note | license plate BCD-4821
P112 note | I-94 no. 12345678901

P113 note | facebook.com/yuli.star99
P113 note | her handle is @dulce_maria16
P113 note | https://www.instagram.com/k4t.moreno/
P113 note | snap: prettyjay_04
P113 note | tiktok.com/@lanita.x
P113 note | IG @xomarlena
P113 note | see linkedin.com/in/dana-w-8812
P113 note | WhatsApp user brisa.2001
P113 note | t.me/rosalind_b

P114 note | 29.42412, -98.49363
P114 note | safe house near 30.26715 N, 97.74306 W
P114 note | maps.google.com/?q=29.7604,-95.3698
P114 note | lat 31.7619 long -106.4850
`)
