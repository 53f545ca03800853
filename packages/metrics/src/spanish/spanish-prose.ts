/**
 * Sentences of the plan’s copy that have no code, by their English: what is known of actions, what status reports say of
 * themes, what became of the draft, where texts come from. A test finds the one that is missing, and the one that nobody says any more.
 */
export const spanishProse: Readonly<Record<string, string>> = {
  'Collection began in 2013 (Congressional Research Service report R47211).':
    'La recopilación comenzó en 2013 (informe R47211 del Servicio de Investigación del Congreso).',
  'A pilot ran in 2016 and 2017 (Government Accountability Office report GAO-16-555).':
    'Hubo una prueba piloto en 2016 y 2017 (informe GAO-16-555 de la Oficina de Rendición de Cuentas del Gobierno).',
  'Groups of grants began in 2014 and 2015; evaluation reports came out in 2017 and 2018 (OPRE 2017-57 and 2018-102).':
    'En 2014 y 2015 comenzaron grupos de subvenciones; en 2017 y 2018 salieron informes de evaluación (OPRE 2017-57 y 2018-102).',
  'Text and chat were added (State Department, 2018 Trafficking in Persons Report).':
    'Se agregaron los mensajes de texto y el chat (Departamento de Estado, Informe sobre la trata de personas de 2018).',
  'A forum heard from survivors about good ways to work with survivor groups (done, FY2014).':
    'Un foro escuchó a sobrevivientes sobre buenas formas de trabajar con grupos de sobrevivientes (terminado, AF2014).',
  'Task forces received guidance that asks for survivor input where it fits (done).':
    'Los grupos de trabajo recibieron orientación que pide la opinión de sobrevivientes donde corresponda (terminado).',
  'A public place for lasting feedback on the quality of services was explored (done).':
    'Se estudió un espacio público para recibir opiniones permanentes sobre la calidad de los servicios (terminado).',
  'Stakeholders outside government, survivors among them, are met twice a year (under way).':
    'Dos veces al año hay reuniones con partes interesadas ajenas al gobierno, entre ellas sobrevivientes (en marcha).',
  'What survivors have lived through is worked into training and technical assistance (under way).':
    'Lo que han vivido los sobrevivientes se incorpora a la capacitación y la asistencia técnica (en marcha).',
  'Model standards for serving victims and survivors of crime were published (done).':
    'Se publicaron normas modelo para atender a víctimas y sobrevivientes de delitos (terminado).',
  'Naming the least care that grant recipients must give was delayed for lack of staff.':
    'La tarea de fijar la atención mínima que deben dar los beneficiarios se retrasó por falta de personal.',
  'Titles of goals and objectives come from public pages about the Plan. Which goal an objective belongs to, and every action, are from memory and not verified against the published Plan.':
    'Los títulos de las metas y los objetivos vienen de páginas públicas sobre el Plan. A qué meta pertenece cada objetivo, y todas las acciones, se escribieron de memoria y no se compararon con el Plan publicado.',
  'Coordination, Collaboration, Capacity: Federal Strategic Action Plan on Services for Victims of Human Trafficking in the United States 2013–2017':
    'Coordinación, colaboración, capacidad: Plan de Acción Estratégico Federal sobre Servicios para Víctimas de la Trata de Personas en los Estados Unidos, 2013–2017',
  'Paraphrased from memory, agencies and years too. That the agency named first leads is Muster’s own reading. Not verified against the published Plan, which has many more actions.':
    'Parafraseado de memoria, también las agencias y los años. Que la agencia nombrada primero dirige es una interpretación propia de Muster. No se comparó con el Plan publicado, que tiene muchas más acciones.',
  'The source lists the objectives in order and does not say which goal each belongs to.':
    'La fuente enumera los objetivos en orden y no dice a qué meta pertenece cada uno.',
  'Shortened by Muster from a paraphrase by the Department of Education; not the Plan’s own sentence.':
    'Muster lo resumió a partir de una paráfrasis del Departamento de Educación; no es la frase del propio Plan.',
  'From the abstract of the report, in Muster’s words. Owning agencies are not given there.':
    'Del resumen del informe, en palabras de Muster. Allí no se dice qué agencias son responsables.',
  'Muster’s own choice of measure. Baseline and targets are made up for the demonstration; the Plan sets none.':
    'La medida es elección propia de Muster. El valor inicial y los valores previstos son inventados para la demostración; el Plan no fija ninguno.',
  'A nonprofit corporation that Congress set up and funds; not a federal agency.':
    'Una corporación sin fines de lucro que el Congreso creó y financia; no es una agencia federal.',
  '"Increase Coordination and Collaboration" became "Align Efforts".':
    '«Increase Coordination and Collaboration» pasó a ser «Alinear los esfuerzos».',
  'The research part of "Increase Awareness" became "Improve Understanding". The public awareness part moved to "Expand Access to Services".':
    'La parte de «Increase Awareness» sobre investigación pasó a ser «Mejorar el conocimiento». La parte sobre concientización del público pasó a «Ampliar el acceso a los servicios».',
  'Same name in both editions.': 'El mismo nombre en ambas ediciones.',
  'Commitment at all levels of government is parted into federal leadership and work across agencies.':
    'El compromiso de todos los niveles de gobierno se divide en liderazgo federal y trabajo entre agencias.',
  'Partnerships with groups outside government stand under community response in the final Plan.':
    'En el Plan definitivo, las alianzas con grupos ajenos al gobierno están en la respuesta de la comunidad.',
  'Understanding is sought through research, and through training.':
    'El conocimiento se busca mediante la investigación y la capacitación.',
  'Public awareness is tied to the identification of victims.':
    'La concientización del público se une a la identificación de víctimas.',
  'Research is parted into baseline knowledge and effective responses.':
    'La investigación se divide en conocimiento básico y respuestas eficaces.',
  'The title of this objective is not known, so it cannot be followed.':
    'No se conoce el título de este objetivo, así que no se puede seguir.',
  'Muster, by comparing the titles of both editions': 'Muster, al comparar los títulos de ambas ediciones',
  'No public document that pairs the two editions was found.':
    'No se encontró ningún documento público que relacione las dos ediciones.',
}
