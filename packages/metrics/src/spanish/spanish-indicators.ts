/** An indicator in Spanish: its name, why it says something about the objective, and its unit. */
export interface IndicatorInSpanish {
  readonly label: string
  readonly why: string
}

/** The indicators in Spanish, by code. A test finds the one that is missing. */
export const spanishIndicators: Readonly<Record<string, IndicatorInSpanish>> = {
  ta_requests_answered: {
    label: 'Solicitudes de asistencia técnica que se completaron',
    why: 'La dirección solo sirve si quienes la piden reciben una respuesta.',
  },
  guidance_products: {
    label: 'Guías y productos de capacitación publicados',
    why: 'Las guías escritas son el medio por el que la dirección federal llega a quienes trabajan en el terreno.',
  },
  task_force_meetings_held: {
    label: 'Reuniones de los grupos de trabajo',
    why: 'Las agencias que se reúnen pueden planificar juntas.',
  },
  identified_and_referred: {
    label: 'Personas identificadas por grupos de trabajo y derivadas a servicios',
    why: 'La coordinación funciona cuando alguien a quien encuentran las autoridades llega a un proveedor de servicios.',
  },
  declarations_signed: {
    label: 'Declaraciones que las autoridades policiales firmaron para visas T',
    why: 'Una declaración firmada muestra que las autoridades respaldan a una persona a quien apoyan los proveedores de servicios.',
  },
  trafficking_type_known: {
    label: 'Clientes nuevos cuyo tipo de trata se conoce',
    why: 'El conocimiento básico empieza por saber qué les pasó a las personas atendidas.',
  },
  age_unknown: {
    label: 'Clientes nuevos cuya edad no se informó o no se registra',
    why: 'Lo que falta en los registros falta en lo que se sabe.',
  },
  assessments_done: {
    label: 'Evaluaciones de aprendizaje completadas',
    why: 'Sin una evaluación nadie sabe si una capacitación enseñó algo.',
  },
  satisfied_with_services: {
    label: 'Encuestas de clientes con respuesta positiva',
    why: 'Quienes recibieron los servicios son quienes mejor saben si la respuesta fue eficaz.',
  },
  survivors_consulted: {
    label: 'Consultas con sobrevivientes',
    why: 'Las respuestas mejoran cuando los sobrevivientes ayudan a diseñarlas.',
  },
  hotline_signals: {
    label: 'Contactos que llegaron a la línea de ayuda',
    why: 'Cuantas más personas conozcan la línea de ayuda, más contactos deberían llegarle.',
  },
  written_signals: {
    label: 'Contactos por texto o chat',
    why: 'El texto y el chat abren la línea de ayuda a quienes no pueden hablar con libertad.',
  },
  signals_from_victims: {
    label: 'Contactos de víctimas y sobrevivientes',
    why: 'La concientización debe llegar a quien necesita ayuda, no solo a quienes están cerca.',
  },
  people_reached_by_outreach: {
    label: 'Personas alcanzadas por el alcance comunitario',
    why: 'Llegar a la gente es el primer paso del alcance comunitario.',
  },
  identified_by_outreach: {
    label: 'Personas identificadas mediante el alcance comunitario',
    why: 'El objetivo pide identificar a más personas mediante el alcance comunitario.',
  },
  identified_online: {
    label: 'Personas identificadas con herramientas en línea',
    why: 'Las herramientas en línea pueden encontrar a personas a las que no llegan los carteles ni las charlas.',
  },
  professionals_trained: {
    label: 'Personas capacitadas',
    why: 'El objetivo nombra la capacitación como su medio.',
  },
  health_professionals_trained: {
    label: 'Profesionales de la salud capacitados',
    why: 'Una clínica puede ser uno de los pocos lugares donde una víctima encuentra a alguien que puede ayudar.',
  },
  law_enforcement_trained: {
    label: 'Agentes de las autoridades policiales capacitados',
    why: 'Un agente que conoce las señales puede reconocer mejor a una víctima.',
  },
  learning_improved: {
    label: 'Evaluaciones de aprendizaje que muestran mejora',
    why: 'La capacidad crece cuando las personas saben más después de una capacitación que antes.',
  },
  referrals_that_arrived: {
    label: 'Derivaciones que llevaron a un servicio',
    why: 'Una alianza se nota cuando la persona derivada de verdad recibe atención.',
  },
  partners_won: {
    label: 'Socios nuevos de los proveedores de servicios',
    why: 'Los socios nuevos amplían lo que una comunidad puede ofrecer.',
  },
  referrals_in_all: {
    label:
      'Derivaciones de proveedores de servicios, de la línea de ayuda y de equipos de alcance comunitario',
    why: 'Las derivaciones muestran que programas de distinto tipo se envían personas entre sí.',
  },
  outreach_referrals: {
    label: 'Derivaciones de equipos de alcance comunitario',
    why: 'Una derivación es el punto donde se encuentran el alcance comunitario y los servicios.',
  },
  new_clients_served: {
    label: 'Clientes nuevos',
    why: 'El acceso significa que más personas llegan a los servicios.',
  },
  housing_nights_given: {
    label: 'Noches de alojamiento',
    why: 'El alojamiento es un servicio que mencionan las acciones del objetivo.',
  },
  unmet_requests: {
    label: 'Solicitudes que no se pudieron atender',
    why: 'Cada solicitud que se rechaza es una barrera que sigue en pie.',
  },
  immigration_relief: {
    label: 'Alivios migratorios otorgados',
    why: 'La situación migratoria abre el camino al trabajo, los beneficios y la seguridad.',
  },
  signals_answered_in_time: {
    label: 'Contactos de la línea de ayuda respondidos a tiempo',
    why: 'Para una persona en peligro, la espera es una barrera.',
  },
  safe_housing_at_exit: {
    label: 'Clientes que salieron a una vivienda segura',
    why: 'La meta 4 pide mejores resultados; un hogar seguro al terminar los servicios es uno de ellos.',
  },
  work_at_exit: {
    label: 'Clientes que salieron con trabajo',
    why: 'La meta 4 pide mejores resultados; tener trabajo al terminar los servicios es uno de ellos.',
  },
}

/** The units of indicators that no metric has, in Spanish. */
export const spanishIndicatorUnits: Readonly<Record<string, string>> = {
  '% of requests received': '% de las solicitudes recibidas',
  '% of people identified': '% de las personas identificadas',
  '% of new clients': '% de los clientes nuevos',
  '% of surveys returned': '% de las encuestas devueltas',
  '% of signals': '% de los contactos',
  '% of assessments': '% de las evaluaciones',
  '% of referrals made': '% de las derivaciones hechas',
  'requests per 100 new clients': 'solicitudes por cada 100 clientes nuevos',
  '% of clients who left': '% de los clientes que salieron',
}
