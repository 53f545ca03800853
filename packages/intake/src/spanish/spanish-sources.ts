const pii = '28 CFR 94.115, y la definición de información de identificación personal en 34 U.S.C. 12291(a)'
const nothingThatIdentifies =
  '28 CFR 94.115 y 34 U.S.C. 12291(b)(2): nada que identifique a una persona que recibió servicios, en clave o no'
const layout = 'Formato de archivo de Muster'
const limits = 'Límites de Muster'
const forms = 'Formularios de Muster'
const follows = 'Se deduce de las definiciones'
const own = 'Elección propia de Muster'
const answers = '“no informado” y “no se registra” son respuestas'

/**
 * Why there is a rule, in Spanish, by the English: many rules have the same reason. A test finds the one that is missing, and
 * the one that nobody gives any more. Those of earlier quarters: `spanishMacroSources`.
 */
export const spanishSources: Readonly<Record<string, string>> = {
  '28 CFR 94.115, and the definition of personally identifying information in 34 U.S.C. 12291(a)': pii,
  '28 CFR 94.115 and 34 U.S.C. 12291(b)(2): nothing that identifies a person who received services, encoded or not':
    nothingThatIdentifies,
  '28 CFR 94.115, and the definition of personally identifying information in 34 U.S.C. 12291(a); 28 CFR 22.2(e) for staff: information labelled by the name of any private person': `${pii}; 28 CFR 22.2(e) para el personal: información marcada con el nombre de un particular`,
  '28 CFR 94.115, and the definition of personally identifying information in 34 U.S.C. 12291(a); 42 U.S.C. 10406(c)(5): the location of a shelter is confidential': `${pii}; 42 U.S.C. 10406(c)(5): el lugar donde está un refugio es confidencial`,
  '28 CFR 94.115 and 34 U.S.C. 12291(b)(2): nothing that identifies a person who received services, encoded or not (“encoded, encrypted, hashed, or otherwise protected”)': `${nothingThatIdentifies} (en la ley: “encoded, encrypted, hashed, or otherwise protected”)`,
  '28 CFR 94.115 and 34 U.S.C. 12291(b)(2): nothing that identifies a person who received services, encoded or not; 28 CFR 22.2(e): what can be read as about one person, by the size of the sample or otherwise': `${nothingThatIdentifies}; 28 CFR 22.2(e): lo que se puede leer como dicho de una sola persona, por el tamaño de la muestra o de otra forma`,
  '42 U.S.C. 10406(c)(5) and 34 U.S.C. 12291(b)(2): the location of a shelter or of a victim is confidential':
    '42 U.S.C. 10406(c)(5) y 34 U.S.C. 12291(b)(2): el lugar donde está un refugio o una víctima es confidencial',

  'Muster’s file layout': layout,
  'RFC 4180; Muster’s file layout': 'RFC 4180; formato de archivo de Muster',
  'RFC 3629; Muster’s file layout': 'RFC 3629; formato de archivo de Muster',
  'RFC 4180, section 2': 'RFC 4180, sección 2',
  'RFC 4180, section 2: a cell with a quotation mark goes on until the next one':
    'RFC 4180, sección 2: una celda con una comilla sigue hasta la comilla siguiente',
  'Limits of Muster; a quarter of one award is about 15 KB': `${limits}; un trimestre de una subvención ocupa unos 15 KB`,
  'Limits of Muster; a quarter of one award is about 200 rows': `${limits}; un trimestre de una subvención tiene unas 200 filas`,
  'Limits of Muster; the longest form has fewer lines': `${limits}; el formulario más largo tiene menos líneas`,
  'Limits of Muster; Excel keeps at most 32,767 characters in a cell': `${limits}; Excel guarda como máximo 32,767 caracteres en una celda`,
  'RFC 3629; Windows-1252 is what Excel’s plain “CSV” writes':
    'RFC 3629; Windows-1252 es lo que escribe el formato “CSV” simple de Excel',
  'Limits of Muster; a report is one award, quarter and state': `${limits}; un informe es una subvención, un trimestre y un estado`,
  'ECMA-376, Office Open XML; a part that was changed on its way no longer fits its checksum':
    'ECMA-376, Office Open XML; una parte que cambió en el camino ya no coincide con su suma de control',
  'Limits of Muster; 100,000 rows unpack to about 30 MB': `${limits}; 100,000 filas descomprimidas ocupan unos 30 MB`,
  'Muster’s file layout; one file is one table': `${layout}; un archivo es una tabla`,
  '[MS-OFFCRYPTO], 2.3: without the password nothing in it can be read':
    '[MS-OFFCRYPTO], 2.3: sin la contraseña no se puede leer nada de lo que contiene',
  'ECMA-376, Office Open XML: the one kind of workbook that every spreadsheet program writes':
    'ECMA-376, Office Open XML: el único tipo de libro que escriben todas las hojas de cálculo',

  'Muster’s file layout; SF-PPR item 2, federal award number': `${layout}; SF-PPR, punto 2, número federal de la subvención`,
  'Award numbers of OJP (before and since JustGrants) and HHS':
    'Números de subvención de OJP (antes de JustGrants y desde entonces) y de HHS',
  'Awards of your organization, as Muster knows them':
    'Las subvenciones de su organización, como las conoce Muster',
  'Federal fiscal year, 31 U.S.C. 1102': 'Año fiscal federal, 31 U.S.C. 1102',
  'FIPS 5-2, U.S. Census Bureau': 'FIPS 5-2, Oficina del Censo de EE. UU.',
  'States of the award, as Muster knows them': 'Los estados de la subvención, como los conoce Muster',
  '2 CFR 200.329; period of performance of the award, as Muster knows it':
    '2 CFR 200.329; período de ejecución de la subvención, como lo conoce Muster',
  'Award numbers of OJP, which name the fiscal year in which the award was made':
    'Los números de subvención de OJP, que nombran el año fiscal en que se otorgó',
  '2 CFR 200.329: a report covers a whole period': '2 CFR 200.329: un informe cubre un período entero',
  'Spreadsheets make dates of what looks like one, and what was typed is lost':
    'Las hojas de cálculo convierten en fecha lo que parece una, y se pierde lo que se escribió',
  'Spreadsheets shorten long numbers, and the digits that are not shown are lost':
    'Las hojas de cálculo acortan los números largos, y se pierden las cifras que no se muestran',
  'Muster’s repairs: each is shown, and each can be refused':
    'Los arreglos de Muster: cada uno se muestra y se puede rechazar',
  'Federal fiscal year, 31 U.S.C. 1102; a date may be the day of the report, after the quarter':
    'Año fiscal federal, 31 U.S.C. 1102; una fecha puede ser el día del informe, después del trimestre',
  'Muster’s forms: every report covers a quarter': `${forms}: cada informe cubre un trimestre`,
  'Muster’s dictionary of metrics': 'Diccionario de medidas de Muster',
  'Muster’s dictionary of breakdowns': 'Diccionario de desgloses de Muster',
  'Muster’s forms, one for each kind of program': `${forms}, uno para cada tipo de programa`,
  'Muster’s forms, which change from one quarter to another': `${forms}, que cambian de un trimestre a otro`,
  'Muster’s forms; OVC: “not reported” and “not tracked” are answers of their own': `${forms}; OVC: ${answers} por sí mismas`,
  'Muster’s file layout; categories of some breakdowns overlap, and their sum is not the total': `${layout}; las categorías de algunos desgloses se superponen, y su suma no es el total`,
  'Muster’s file layout; every metric is a count': `${layout}; cada medida es un conteo`,
  'Every metric is a count': 'Cada medida es un conteo',
  'Muster’s own choice: nothing that is counted in a quarter comes near it': `${own}: nada de lo que se cuenta en un trimestre se acerca a ese número`,
  'Spreadsheets change what is typed into them; every metric is a count':
    'Las hojas de cálculo cambian lo que se escribe en ellas; cada medida es un conteo',
  'Muster’s file layout; OVC: “not reported” and “not tracked” are answers of their own': `${layout}; OVC: ${answers} por sí mismas`,
  'VOCA rule: each block of demographics adds up to the number of new clients':
    'Regla de VOCA: cada bloque de datos demográficos suma el número de clientes nuevos',
  'Follows from the definitions: a part is not more than the whole': `${follows}: una parte no es más que el todo`,
  'Follows from the definitions: no count belongs to two of these categories': `${follows}: ningún conteo está en dos de estas categorías`,
  'Definitions in Muster’s dictionary, such as surveys with a positive answer among surveys returned':
    'Definiciones del diccionario de Muster; por ejemplo, las encuestas con respuesta positiva son parte de las devueltas',

  'Grantees’ most frequent slip: a row of last quarter’s file':
    'El descuido más común de quienes informan: una fila del archivo del trimestre pasado',
  'Muster’s forms: each metric is on one of them': `${forms}: cada medida está en uno de ellos`,
  'Muster’s own choice: no two awards, states or quarters have all counts alike': `${own}: no hay dos subvenciones, estados o trimestres con todos los conteos iguales`,
  'VOCA measures: continuing clients are clients served without new clients':
    'Medidas de VOCA: los clientes que continúan son los atendidos sin los nuevos',
  'VOCA measures: individuals who receive services are among those served':
    'Medidas de VOCA: las personas que reciben servicios están entre las atendidas',
  'VOCA measures: times are at least individuals':
    'Medidas de VOCA: las veces son al menos tantas como las personas',
  'Definitions in Muster’s dictionary': 'Definiciones del diccionario de Muster',
  'Follows from the definitions': follows,
  'Follows from the definitions: a quarter has at most 92 nights': `${follows}: un trimestre tiene como máximo 92 noches`,
  'Follows from the definitions, except for clients who had left long before their case was closed': `${follows}, salvo para los clientes que se fueron mucho antes de que se cerrara su caso`,
  'Follows from the definitions: an open client is one who is served, unless nothing was needed for a whole quarter': `${follows}: se atiende a un cliente con caso abierto, a menos que no necesite nada en todo un trimestre`,
  'Follows from the definitions: a stock on the last day, beside what came and what went': `${follows}: lo que hay el último día, junto a lo que entró y lo que salió`,
  'Follows from the definitions: whoever receives a service is served': `${follows}: quien recibe un servicio es atendido`,
  'Follows from the definitions: people under 18 have no service in the armed forces behind them': `${follows}: los menores de 18 años no han servido todavía en las fuerzas armadas`,
  'Follows from the definitions: each of these outcomes is how a client lives after leaving': `${follows}: cada una de estas situaciones es cómo vive un cliente después de salir`,
  'Definitions in Muster’s dictionary: there is no answer for these people, or nobody asked':
    'Definiciones del diccionario de Muster: no hay respuesta para estas personas, o nadie les preguntó',
  'Follows from the definitions: a night counts if a client spent it in housing that the award paid for or provided': `${follows}: una noche se cuenta si un cliente la pasó en un alojamiento que la subvención pagó o proporcionó`,
  'Follows from the definitions: an application counts if it was filed or requested with help under the award': `${follows}: una solicitud se cuenta si se presentó o se pidió con ayuda de la subvención`,
  'Follows from the definitions: one situation may have many signals': `${follows}: una situación puede tener muchos contactos`,
  'Follows from the definitions: one situation may have many victims': `${follows}: una situación puede tener muchas víctimas`,
  'Follows from the definitions: an event that reaches anybody reaches one person or more': `${follows}: una actividad que llega a alguien llega al menos a una persona`,
  'Follows from the definitions: an agency counts if it has at least one active account': `${follows}: una agencia se cuenta si tiene al menos una cuenta activa`,
  'Follows from the definitions: a conversation begins with a reply, and a reply answers a message': `${follows}: una conversación comienza con una respuesta, y una respuesta contesta un mensaje`,
  'Follows from the definitions, except for leads of an earlier quarter': `${follows}, salvo para las pistas de un trimestre anterior`,
  'Follows from the definitions: a training that anybody finishes has one person or more': `${follows}: una capacitación que alguien termina tiene al menos una persona`,
  'Follows from the definitions: tests are pairs around a training, and whoever finishes two trainings counts twice': `${follows}: las pruebas son pares, antes y después de una capacitación, y quien termina dos capacitaciones se cuenta dos veces`,
  'Follows from the definitions: hours are given because somebody asks, and finishing a request takes time': `${follows}: las horas se dan porque alguien las pide, y completar una solicitud lleva tiempo`,
  'Follows from the definitions, except for people identified in an earlier quarter': `${follows}, salvo para las personas identificadas en un trimestre anterior`,
  'Follows from the definitions: formal partners are those with an agreement in force on the last day': `${follows}: los socios formales son los que tienen un acuerdo vigente el último día`,
  'Muster’s own choice: a form of zeros is more often one that was not filled in': `${own}: un formulario lleno de ceros suele ser uno que no se completó`,
  'Muster’s own choice: totals of different things agree by chance once or twice, not all of them': `${own}: los totales de cosas distintas coinciden por casualidad una o dos veces, no todos`,
  'Muster’s own choice: six lines in a row do not have the same number above 4 by chance': `${own}: seis líneas seguidas no tienen por casualidad el mismo número mayor que 4`,
  'Muster’s own choice: “not reported” and “not tracked” are answers, but a report of them says nothing': `${own}: ${answers}, pero un informe hecho de ellas no dice nada`,
  'Muster’s own choice: counts end in 0 one time in ten; where all do, they are estimates': `${own}: un conteo de cada diez termina en 0; si terminan así todos, son estimaciones`,
  'Muster’s own choice: without its breakdowns a total says how much, but not what or who': `${own}: sin sus desgloses, un total dice cuánto, pero no qué ni quién`,
  'Muster’s own choice: a breakdown of which most is not known cannot be used': `${own}: un desglose del que no se conoce la mayor parte no se puede usar`,
  'Arithmetic: two neighboring digits that change places change a number by a multiple of nine':
    'Aritmética: dos cifras vecinas que cambian de lugar cambian un número en un múltiplo de nueve',
  'Follows from the definitions: outcomes at exit are the goals that services work for': `${follows}: la situación al salir es la meta de los servicios`,
  'Follows from the definitions: over a quarter, most clients receive a service more than once': `${follows}: en un trimestre, la mayoría de los clientes reciben un servicio más de una vez`,
}
