import { entry, type RosterEntry } from './roster-entry.ts'

/** Law enforcement and prosecutors; the counties and towns do not exist. */
export const taskForces: readonly RosterEntry[] = [
  entry('Mesquite Bend County Sheriff’s Office', ['TX'], 2014, 1.4),
  entry('Calder County District Attorney', ['CA'], 2014, 1.3),
  entry('Port Ellery Police Department', ['FL'], 2014, 1.1),
  entry('Tri-Rivers County Police', ['OH'], 2014),
  entry('High Basin Joint Task Force', ['NV'], 2014, 0.8),
  entry('Narrows Sound Police Department', ['WA'], 2015, 0.9),
  entry('Ocmulgee Bend State Bureau', ['GA'], 2016, 1.1),
]

/** One national line and regional ones. No line may be nearly all of a total, or the total is withheld. */
export const hotlines: readonly RosterEntry[] = [
  entry('National Lantern Line', ['DC'], 2014, 12),
  entry('Western Youth Textline', ['CA'], 2014, 2.4),
  entry('Orange Grove Farmworker Helpline', ['FL'], 2014, 1.5),
  entry('Gulf Legal Helpline', ['TX'], 2014, 1.6),
  entry('Straits 24-Hour Line', ['MI'], 2016, 1.3),
]

/** Coalitions that look for victims in their region. */
export const regionalOutreach: readonly RosterEntry[] = [
  entry('Three Bridges Coalition', ['PA'], 2014, 1.1),
  entry('Prairie Sky Coalition', ['IL', 'IN'], 2014),
  entry('Saguaro Community Coalition', ['AZ'], 2014, 1.2),
  entry('Bluegrass Churches Together', ['KY'], 2015, 0.8),
  entry('Marianas Community Council', ['GU'], 2016, 0.5),
  entry('Cascade Fern Youth Project', ['OR'], 2015, 0.6),
]

/** Partners that make travelers, workers and neighbors aware. */
export const awarenessPartners: readonly RosterEntry[] = [
  entry('Interstate Travel Workers Institute', ['VA', 'MD'], 2014, 1.5),
  entry('Gulf Ports Awareness Council', ['LA'], 2014, 1.1),
  entry('Shore Hospitality Foundation', ['NJ'], 2015),
  entry('Northern Line Neighbors', ['ND', 'MT'], 2016, 0.6),
  entry('Suncoast Pelican House', ['FL'], 2015, 0.7),
]

/** Makers of tools that find victims through advertisements and messages online. */
export const onlineIdentification: readonly RosterEntry[] = [
  entry('Open Ledger Child Safety Lab', ['CA'], 2014, 1.8),
  entry('Wayfinder Message Project', ['DC'], 2014),
  entry('Brightline Search Cooperative', ['WA'], 2014, 1.2),
  entry('Heartland Digital Rescue', ['MO'], 2014, 0.8),
  entry('Alamo Mesquite Youth Shelter', ['TX'], 2017, 0.5),
]

/** Universities, a state agency, hospital and tribal networks that train professionals. */
export const training: readonly RosterEntry[] = [
  entry('Lakeview University School of Nursing', ['IL'], 2014, 1.2),
  entry('Carden State University Trauma Institute', ['NC'], 2014, 1.3),
  entry('Atlantic Health Training Cooperative', ['MA'], 2014, 1.5),
  entry('Tribal Health Educators Network', ['OK', 'NM'], 2014, 0.6),
  entry('High Plains Department of Family Services', ['WY'], 2015, 0.7),
  entry('Shenandoah Hospital Association Foundation', ['VA'], 2016, 1.1),
  entry('Saint Brendan Hospital Survivor Clinic', ['MA'], 2016, 0.6),
]
