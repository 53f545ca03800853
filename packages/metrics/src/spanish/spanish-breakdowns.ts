import type { contactBreakdowns } from '../breakdowns/ways-of-contact.ts'
import type { demographicBreakdowns } from '../breakdowns/demographics.ts'
import type { immigrationAndExitBreakdowns } from '../breakdowns/immigration-and-exit.ts'
import type { serviceBreakdowns } from '../breakdowns/services.ts'
import type { traffickingBreakdowns } from '../breakdowns/trafficking.ts'
import type { trainingAndPartnerBreakdowns } from '../breakdowns/training-and-partners.ts'
import { spanishServices } from './spanish-services.ts'

type Facts =
  | (typeof contactBreakdowns)[number]
  | (typeof demographicBreakdowns)[number]
  | (typeof immigrationAndExitBreakdowns)[number]
  | (typeof serviceBreakdowns)[number]
  | (typeof traffickingBreakdowns)[number]
  | (typeof trainingAndPartnerBreakdowns)[number]

type InSpanish = {
  readonly [Each in Facts as Each['code']]: {
    readonly label: string
    readonly categories: Readonly<Record<Each['categories'][number]['code'], string>>
  }
}

const notKnown = { not_reported: 'No informado', not_tracked: 'No se registra' } as const

/** Every breakdown with its categories in Spanish: one that is missing does not compile. */
export const spanishBreakdowns: InSpanish = {
  trafficking_type: {
    label: 'tipo de trata',
    categories: {
      sex: 'Trata con fines sexuales',
      labor: 'Trata laboral',
      sex_and_labor: 'Trata sexual y laboral',
      unknown: 'Tipo desconocido',
    },
  },
  jurisdiction: {
    label: 'jurisdicción',
    categories: {
      federal: 'Federal',
      state_or_local: 'Estatal o local',
      tribal: 'Tribal',
      more_than_one: 'Más de una jurisdicción',
      unknown: 'Jurisdicción desconocida',
    },
  },
  age_group: {
    label: 'grupo de edad',
    categories: {
      '0_12': '0 a 12 años',
      '13_17': '13 a 17 años',
      '18_24': '18 a 24 años',
      '25_59': '25 a 59 años',
      '60_and_older': '60 años o más',
      ...notKnown,
    },
  },
  gender: {
    label: 'género',
    categories: {
      female: 'Femenino',
      male: 'Masculino',
      other: 'Transgénero u otro género',
      ...notKnown,
    },
  },
  race_ethnicity: {
    label: 'raza y origen étnico',
    categories: {
      american_indian_or_alaska_native: 'Indígena americana o nativa de Alaska',
      asian: 'Asiática',
      black_or_african_american: 'Negra o afroamericana',
      hispanic_or_latino: 'Hispana o latina',
      native_hawaiian_or_pacific_islander: 'Nativa de Hawái o de otra isla del Pacífico',
      white: 'Blanca no latina o caucásica',
      some_other_race: 'Otra raza',
      multiple_races: 'Varias razas',
      ...notKnown,
    },
  },
  citizenship: {
    label: 'ciudadanía',
    categories: {
      us_citizen_or_permanent_resident: 'Con ciudadanía de EE. UU. o residencia permanente legal',
      foreign_national: 'De nacionalidad extranjera',
      ...notKnown,
    },
  },
  special_classification: {
    label: 'clasificación especial',
    categories: {
      deaf_or_hard_of_hearing: 'Sorda o con dificultad para oír',
      homeless: 'Sin hogar',
      immigrant_refugee_or_asylum_seeker: 'Inmigrante, refugiada o solicitante de asilo',
      lgbtq: 'LGBTQ',
      veteran: 'Veterana de las fuerzas armadas',
      disability: 'Con discapacidad',
      limited_english: 'Con dominio limitado del inglés',
      other: 'Otra clasificación',
      ...notKnown,
    },
  },
  referral_source: {
    label: 'fuente de derivación',
    categories: {
      federal_law_enforcement: 'Autoridades policiales federales',
      local_law_enforcement: 'Autoridades policiales estatales o locales',
      prosecutor: 'Fiscalía',
      community_provider: 'Proveedor de servicios comunitarios',
      faith_based: 'Organización religiosa',
      health_care: 'Atención de salud',
      legal_services: 'Servicios legales',
      child_welfare: 'Protección de menores',
      school: 'Escuela',
      hotline: 'Línea de ayuda',
      self: 'Por cuenta propia',
      family_or_friend: 'Familiar o amistad',
      another_client: 'Otro cliente',
      other: 'Otra fuente',
      ...notKnown,
    },
  },
  channel: {
    label: 'canal',
    categories: {
      call: 'Llamada telefónica',
      text: 'Mensaje de texto',
      chat: 'Chat en línea',
      web_form: 'Formulario en línea',
      email: 'Correo electrónico',
      social_media: 'Mensaje en redes sociales',
      other: 'Otro canal',
    },
  },
  contact_setting: {
    label: 'lugar',
    categories: {
      street: 'Calle o lugar público',
      drop_in_center: 'Centro de acogida diurno',
      shelter: 'Refugio',
      school: 'Escuela',
      health_care: 'Clínica u hospital',
      workplace: 'Lugar de trabajo o campamento laboral',
      detention: 'Cárcel o centro de detención',
      online: 'En línea',
      other: 'Otro lugar',
    },
  },
  language: {
    label: 'idioma',
    categories: {
      english: 'Inglés',
      spanish: 'Español',
      chinese: 'Chino',
      korean: 'Coreano',
      tagalog: 'Tagalo',
      vietnamese: 'Vietnamita',
      russian: 'Ruso',
      several: 'Varios idiomas en un mismo material',
      other: 'Otro idioma',
    },
  },
  service: { label: 'servicio', categories: spanishServices },
  housing_type: {
    label: 'tipo de alojamiento',
    categories: {
      emergency_shelter: 'Refugio de emergencia',
      transitional_housing: 'Vivienda de transición',
      rental_assistance: 'Vivienda a largo plazo o ayuda con el alquiler',
      hotel: 'Hotel o motel',
      host_home: 'Hogar anfitrión',
      other: 'Otro tipo de alojamiento',
    },
  },
  barrier: {
    label: 'obstáculo principal',
    categories: {
      capacity: 'Sin capacidad',
      funding: 'Sin fondos',
      eligibility: 'No reúne los requisitos',
      language: 'Idioma',
      housing_unavailable: 'No hay vivienda disponible',
      immigration_status: 'Situación migratoria',
      transportation: 'Sin transporte',
      other: 'Otro obstáculo',
    },
  },
  immigration_relief: {
    label: 'tipo de alivio',
    categories: {
      t_visa: 'Visa T',
      u_visa: 'Visa U',
      continued_presence: 'Presencia Continua (Continued Presence)',
      hhs_letter: 'Carta de certificación o elegibilidad del HHS',
      asylum: 'Asilo',
      special_immigrant_juvenile: 'Estatus de Joven Inmigrante Especial',
      vawa_self_petition: 'Autopetición bajo la ley VAWA',
      other: 'Otro tipo de alivio',
    },
  },
  exit_reason: {
    label: 'motivo de salida',
    categories: {
      goals_met: 'Metas cumplidas',
      moved: 'Se mudó',
      transferred: 'Pasó a otro proveedor',
      client_choice: 'El cliente decidió salir',
      lost_contact: 'Se perdió el contacto',
      no_longer_eligible: 'Ya no reúne los requisitos',
      program_ended: 'Terminó el programa o los fondos',
      died: 'Falleció',
      other: 'Otro motivo',
      ...notKnown,
    },
  },
  exit_outcome: {
    label: 'situación al salir',
    categories: {
      safe_housing: 'Vivienda segura',
      employed: 'Con empleo',
      in_education: 'Estudia o se capacita',
      benefits_enrolled: 'Con beneficios o seguro médico',
      immigration_relief: 'Obtuvo alivio migratorio',
      continued_care: 'Derivado para seguir recibiendo atención',
      self_sufficient: 'Puede pagar sus necesidades básicas',
      ...notKnown,
    },
  },
  profession: {
    label: 'profesión',
    categories: {
      law_enforcement: 'Autoridades policiales',
      prosecution: 'Fiscales',
      judiciary: 'Jueces y personal de los tribunales',
      victim_services: 'Servicios a víctimas',
      health: 'Atención de salud',
      child_welfare: 'Protección de menores',
      education: 'Educación',
      faith: 'Comunidades religiosas',
      labor: 'Inspección laboral y sindicatos',
      hospitality_and_transport: 'Hotelería y transporte',
      general_public: 'Público general',
      other: 'Otra profesión',
      ...notKnown,
    },
  },
  delivery_mode: {
    label: 'modalidad',
    categories: {
      in_person: 'Presencial',
      live_online: 'En línea, en vivo',
      self_paced: 'En línea, a su propio ritmo',
      mixed: 'Presencial y en línea',
    },
  },
  partner_type: {
    label: 'tipo de socio',
    categories: {
      law_enforcement: 'Autoridades policiales',
      victim_services: 'Servicios a víctimas',
      health_care: 'Atención de salud',
      school: 'Escuelas',
      faith_based: 'Organizaciones religiosas',
      business: 'Empresas',
      tribal: 'Organizaciones tribales',
      government: 'Otras agencias del gobierno',
      other: 'Otro tipo de socio',
    },
  },
}
