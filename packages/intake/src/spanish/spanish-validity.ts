import type { SpanishRule } from './spanish-rule.ts'

const likeThis =
  'Escríbalo así: FY2017Q4. El año fiscal 2017 empezó en octubre de 2016: FY2017Q1 va de octubre a diciembre de 2016.'
const asText =
  'Dé a la columna formato de texto, escriba de nuevo el número de la subvención como está en su carta de subvención, y guarde el archivo.'

/** The rules of validity about the award, the quarter, the state and the line of a row, in Spanish. */
export const spanishValidity: Readonly<Record<string, SpanishRule>> = {
  V101: {
    sentence: 'Cada fila nombra su subvención.',
    fix: 'Escriba en cada fila el número de la subvención, como está en su carta de subvención.',
  },
  V102: {
    sentence:
      'El número de una subvención se escribe como 2016-VT-BX-K012, 15POVC-21-GK-02595-HT o 90ZV0138.',
    fix: 'Compárelo con su carta de subvención. Si está bien como está, no necesita cambiar nada.',
  },
  V103: {
    sentence: 'Usted puede informar sobre la subvención.',
    fix: 'Corrija el número de la subvención. Si está bien, pregunte al funcionario de su programa si Muster conoce la subvención.',
  },
  V104: { sentence: 'Está claro cuál es el trimestre fiscal.', fix: likeThis },
  V105: {
    sentence:
      'El estado es uno de los 56 códigos de dos letras de estados, el Distrito de Columbia y territorios.',
    fix: 'Escriba las dos letras que usa el Servicio Postal, como TX.',
  },
  V106: {
    sentence: 'La subvención presta servicios en el estado.',
    fix: 'Corrija el estado. Si la subvención ahora presta servicios allí, pida primero al funcionario de su programa que lo agregue.',
  },
  V107: {
    sentence: 'El trimestre cae dentro del período de ejecución de la subvención.',
    fix: 'Corrija el trimestre. El año fiscal 2017 empezó en octubre de 2016: FY2017Q1 va de octubre a diciembre de 2016.',
  },
  V108: {
    sentence: 'El trimestre no es anterior al año fiscal que está en el número de la subvención.',
    fix: 'Corrija el trimestre, o el número de la subvención si es el que está mal.',
  },
  V109: {
    sentence: 'El trimestre ya terminó.',
    fix: 'Corrija el trimestre, o espere a que termine. Los trimestres del calendario y los fiscales tienen números distintos.',
  },
  V110: { sentence: 'El número de una subvención no es una fecha.', fix: asText },
  V111: {
    sentence: 'El número de una subvención está escrito entero, no acortado como en 9.0E+13.',
    fix: asText,
  },
  V112: {
    sentence: 'Cada celda se puede leer sin los cambios que usted rechazó.',
    fix: 'Escriba usted la celda como Muster la habría leído, o permita el cambio.',
  },
  V113: {
    sentence: 'Un trimestre fiscal no se da como un solo día o mes.',
    fix: 'Escriba el trimestre fiscal de la fila, como FY2017Q4.',
  },
  V114: {
    sentence: 'Está claro que un trimestre es de un año fiscal, no de un año calendario.',
    fix: likeThis,
  },
  V115: {
    sentence: 'Una fila es de un trimestre fiscal, no de un tiempo más largo o más corto.',
    fix: 'Dé a cada trimestre su propia fila, con el trimestre escrito como FY2017Q4.',
  },
  V201: {
    sentence: 'La medida está en el diccionario.',
    fix: 'Copie de la plantilla el código de la medida.',
  },
  V202: {
    sentence: 'El desglose está en el diccionario.',
    fix: 'Copie de la plantilla el código del desglose. Déjelo en blanco si es un total.',
  },
  V203: {
    sentence: 'La medida se divide según este desglose.',
    fix: 'Borre la fila, o corrija su medida o su desglose.',
  },
  V204: {
    sentence: 'La categoría es una de las de su desglose.',
    fix: 'Copie de la plantilla el código de la categoría.',
  },
  V205: {
    sentence: 'Una fila tiene desglose y categoría o, si es un total, ninguno de los dos.',
    fix: 'Complete lo que falta, o deje los dos en blanco si este es el total.',
  },
  V206: {
    sentence: 'La medida está en el formulario del programa de la subvención.',
    fix: 'Borre la fila, o corrija la medida o el número de la subvención.',
  },
  V207: {
    sentence: 'La línea se pide en ese trimestre.',
    fix: 'Borre la fila. La plantilla del trimestre tiene las líneas que se piden.',
  },
  V208: {
    sentence: 'Cada línea aparece una sola vez para una subvención, un trimestre y un estado.',
    fix: 'Deje la fila correcta de las dos y borre la otra.',
  },
  V209: {
    sentence: 'Cada línea obligatoria del formulario tiene una respuesta.',
    fix: 'Escriba un número (0 si no hubo ninguno), NR si esta vez no tiene respuesta, o NT si no lo registra.',
  },
  V210: {
    sentence:
      'Una celda de medida que nombra una línea entera no contradice el desglose y la categoría que tiene al lado.',
    fix: 'Escriba aquí solo el código de la medida, y el desglose y la categoría en sus propias columnas.',
  },
  V211: {
    sentence: 'Un total no tiene desglose ni categoría.',
    fix: 'Si este es el total de la medida, deje en blanco el desglose y la categoría. Si es una suma de categorías, borre la fila.',
  },
}
