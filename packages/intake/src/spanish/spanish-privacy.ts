import type { SpanishRule } from './spanish-rule.ts'

const takeOut =
  'Quítelo del archivo y guarde el archivo de nuevo. Muster solo recibe conteos, nunca nada sobre una sola persona.'

/** The rules of privacy in Spanish. */
export const spanishPrivacy: Readonly<Record<string, SpanishRule>> = {
  P101: { sentence: 'Ninguna celda tiene una dirección de correo electrónico.', fix: takeOut },
  P102: { sentence: 'Ninguna celda tiene un número de teléfono.', fix: takeOut },
  P103: { sentence: 'Ninguna celda tiene un número de Seguro Social.', fix: takeOut },
  P104: { sentence: 'Ninguna celda tiene una fecha de nacimiento.', fix: takeOut },
  P105: {
    sentence: 'Ninguna celda tiene un número de registro de extranjero (número A).',
    fix: takeOut,
  },
  P106: {
    sentence: 'Ninguna columna pide nombres, fechas de nacimiento, números o direcciones de personas.',
    fix: 'Borre toda la columna y guarde el archivo de nuevo. Muster solo recibe conteos, nunca una fila por persona.',
  },
  P107: {
    sentence: 'Ninguna celda tiene el nombre de una persona.',
    fix: 'Quite el nombre y guarde el archivo de nuevo: “un cliente”, “nuestra coordinadora de datos”. Los nombres del personal también son datos personales.',
  },
  P108: { sentence: 'Ninguna celda tiene la dirección de una casa o un edificio.', fix: takeOut },
  P109: {
    sentence:
      'Ninguna celda tiene el número de un cliente o de un caso, ni tal cual, ni en clave, ni como hash.',
    fix: takeOut,
  },
  P110: {
    sentence: 'Una fila es un conteo, no un cliente.',
    fix: 'Sume las filas e informe los conteos: la plantilla tiene una fila para cada uno. Borre las columnas que hablan de un solo cliente.',
  },
  P111: {
    sentence:
      'Ninguna nota dice la edad de una persona, y ninguna columna enumera días en que nacieron personas.',
    fix: 'Quítelo del archivo y guarde el archivo de nuevo. Las edades se cuentan en los grupos de edad del formulario.',
  },
  P112: {
    sentence:
      'Ninguna celda tiene el número de un pasaporte, una visa, una licencia u otro documento de una persona.',
    fix: takeOut,
  },
  P113: {
    sentence: 'Ninguna celda tiene un enlace a un perfil en una red social, ni un nombre que se usa allí.',
    fix: takeOut,
  },
  P114: {
    sentence: 'Ninguna celda tiene las coordenadas de un lugar, ni un enlace a ese lugar en un mapa.',
    fix: takeOut,
  },
}
