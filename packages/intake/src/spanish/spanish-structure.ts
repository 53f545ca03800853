import type { SpanishRule } from './spanish-rule.ts'

const inParts = 'Envíelo en partes, por ejemplo, un archivo para cada trimestre.'

/** The rules of structure in Spanish. Names of commands and formats are those of Excel in English. */
export const spanishStructure: Readonly<Record<string, SpanishRule>> = {
  S101: {
    sentence: 'El archivo no está vacío.',
    fix: 'Guarde su tabla de nuevo, mire el archivo y elíjalo otra vez.',
  },
  S102: {
    sentence: 'El archivo es una tabla: texto (CSV) o un libro de Excel (.xlsx).',
    fix: 'Ábralo en su hoja de cálculo y guárdelo como “CSV UTF-8 (Comma delimited)”.',
  },
  S103: {
    sentence: 'Hay filas debajo de los nombres de las columnas.',
    fix: 'Agregue una fila para cada conteo, o descargue la plantilla para su subvención.',
  },
  S104: {
    sentence: 'Cada carácter se puede leer como UTF-8.',
    fix: 'Abra el archivo en su hoja de cálculo y guárdelo como “CSV UTF-8 (Comma delimited)”.',
  },
  S105: {
    sentence: 'Están todas las columnas del formato; solo puede faltar la nota.',
    fix: 'Agregue la columna, exactamente con este nombre en la primera fila. La plantilla tiene todas las columnas.',
  },
  S106: {
    sentence: 'Ninguna columna aparece dos veces.',
    fix: 'Deje la columna correcta de las dos y borre la otra.',
  },
  S107: {
    sentence: 'Las comillas vienen en pares, alrededor de una celda entera.',
    fix: 'Busque en esta fila una comilla " sola. Bórrela, o escriba "" para poner una comilla dentro de una celda entre comillas.',
  },
  S108: {
    sentence: 'Una fila tiene tantas celdas como columnas hay.',
    fix: 'Compare la fila con la anterior. Si hay una coma dentro de una celda, la celda necesita comillas: "1,234".',
  },
  S109: {
    sentence: 'Las columnas que Muster no conoce no se leen.',
    fix: 'No tiene que hacer nada si esa era su intención. Si no, dé a la columna uno de los nombres de la plantilla.',
  },
  S110: {
    sentence: 'Ninguna fila tiene más de 1,048,576 caracteres.',
    fix: 'Busque en esta fila una comilla (") al principio de una celda, y bórrela o ciérrela.',
  },
  S111: {
    sentence:
      'Un archivo no es más grande de lo que acepta este Muster: 50 MB, si quien lo administra no lo cambió.',
    fix: inParts,
  },
  S112: {
    sentence:
      'Un archivo no tiene más filas de las que acepta este Muster: 1,000,000, si quien lo administra no lo cambió.',
    fix: inParts,
  },
  S113: {
    sentence:
      'Un archivo no tiene más columnas de las que acepta este Muster: 200, si quien lo administra no lo cambió.',
    fix: 'Borre las columnas que no son de este informe. La plantilla tiene todas las que sí lo son.',
  },
  S114: {
    sentence:
      'Ninguna celda es más larga de lo que acepta este Muster: 32 KB, si quien lo administra no lo cambió.',
    fix: 'Acorte el texto de la celda. Una comilla que nunca se cierra también puede convertir muchas filas en una celda.',
  },
  S115: {
    sentence: 'Las letras que no son del alfabeto inglés están escritas en UTF-8 o UTF-16.',
    fix: 'Mire las celdas cambiadas. Si están bien, continúe; la próxima vez, guarde como “CSV UTF-8 (Comma delimited)”.',
  },
  S116: {
    sentence:
      'Un archivo no es para más informes de los que acepta este Muster: 50,000, si quien lo administra no lo cambió.',
    fix: 'Revise los números de las subvenciones: si cada fila tiene uno distinto, se está leyendo la columna equivocada como subvención.',
  },
  S131: {
    sentence: 'Un libro de Excel está completo, de modo que se puede abrir.',
    fix: 'Ábralo en Excel y guárdelo de nuevo como “Excel Workbook (.xlsx)”; después elija el archivo nuevo.',
  },
  S132: {
    sentence:
      'Un libro de Excel no pasa de 200 MB al descomprimirse, ni está más comprimido de lo que puede estar una tabla.',
    fix: 'Copie solo la tabla en un libro nuevo, sin imágenes y sin filas vacías con formato, y guárdelo.',
  },
  S133: {
    sentence:
      'Una hoja del libro es la tabla de conteos: es la única con texto o con nombres de columnas, o alguien la eligió.',
    fix: 'Elija la hoja que tiene los conteos de este informe.',
  },
  S134: {
    sentence: 'La hoja que se eligió está en el libro y tiene texto.',
    fix: 'Elija una de las hojas que tiene el libro.',
  },
  S135: {
    sentence: 'No hace falta una contraseña para abrir un libro de Excel.',
    fix: 'Quite la contraseña (en Excel: File, Info, Protect Workbook), guarde el libro y elíjalo otra vez.',
  },
  S136: {
    sentence: 'Un libro está guardado como .xlsx o .xlsm, no como .xls, .xlsb, .ods o .numbers.',
    fix: 'Ábralo en su programa y guárdelo como “Excel Workbook (.xlsx)”; después elija el archivo nuevo.',
  },
}
