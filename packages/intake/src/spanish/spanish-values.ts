import type { SpanishRule } from './spanish-rule.ts'

/** The rules of validity about values, and about how they add up, in Spanish. */
export const spanishValues: Readonly<Record<string, SpanishRule>> = {
  V301: {
    sentence: 'Un valor es un número entero, NR (no informado), NT (no se registra), o está en blanco.',
    fix: 'Escriba un número entero en cifras. Escriba NR si esta vez no tiene respuesta, NT si no registra esto.',
  },
  V302: {
    sentence: 'Un valor no es negativo.',
    fix: 'Escriba el conteo mismo. Para corregir un trimestre anterior, envíe de nuevo el informe de ese trimestre.',
  },
  V303: {
    sentence: 'Un valor no pasa de 999,999,999.',
    fix: 'Revise las cifras. Quizá dos números quedaron juntos, o aquí hay un número de otro tipo.',
  },
  V304: {
    sentence: 'Una celda tiene el resultado de una fórmula, no la fórmula.',
    fix: 'Copie las celdas y péguelas como valores (en Excel: Paste Special, Values); después guarde el archivo de nuevo.',
  },
  V305: {
    sentence: 'Ninguna celda tiene un error de hoja de cálculo, como #REF! o #N/A.',
    fix: 'Corrija la fórmula en su hoja de cálculo, o escriba el número mismo.',
  },
  V306: {
    sentence: 'Un número está escrito con todas sus cifras, no como 1.2E+03.',
    fix: 'Dé a la columna formato de número sin decimales, escriba el número de nuevo y guarde el archivo.',
  },
  V307: {
    sentence: 'Un valor es un conteo, no una fecha.',
    fix: 'Dé a la columna formato de número, escriba el conteo de nuevo y guarde el archivo.',
  },
  V308: {
    sentence: 'Los puntos y las comas de un número están donde solo pueden significar una cosa.',
    fix: 'Escriba el número entero solo con cifras, sin puntos ni comas.',
  },
  V309: {
    sentence: 'Un valor no tiene fracción: cuenta cosas enteras.',
    fix: 'Escriba el número entero.',
  },
  V310: {
    sentence: 'Un valor es un conteo, no un porcentaje.',
    fix: 'Escriba cuántos son, como número entero.',
  },
  V311: {
    sentence: 'Un valor es contado, no estimado.',
    fix: 'Escriba el número que contó. Escriba NR si no lo ha contado.',
  },
  V312: {
    sentence: 'Un valor dice cuántos son, no menos o más de cuántos.',
    fix: 'Escriba el conteo exacto, también si es pequeño: Muster mismo oculta los conteos pequeños donde se publica un informe.',
  },
  V313: {
    sentence: 'Un valor es un solo número, no un rango.',
    fix: 'Escriba el conteo exacto. Escriba NR si no lo ha contado.',
  },
  V314: {
    sentence: 'Un número está solo en su celda.',
    fix: 'Escriba aquí solo el número, y lo demás en la nota.',
  },
  V315: {
    sentence: 'Una celda sin número tiene NR, NT o nada, y ningún otro signo en su lugar.',
    fix: 'Escriba 0 si no hubo ninguno, NR si esta vez no tiene respuesta, NT si no lo registra; o deje la celda en blanco.',
  },
  V316: {
    sentence: 'Un número está escrito en cifras.',
    fix: 'Escriba el número en cifras.',
  },
  V317: {
    sentence: 'Una celda tiene un solo número.',
    fix: 'Escriba un solo número. Si son de categorías, estados o trimestres distintos, cada uno tiene su propia fila.',
  },
  V318: {
    sentence: 'Una celda dice ella misma su número, y no remite a otra.',
    fix: 'Escriba el número aquí de nuevo.',
  },
  V319: {
    sentence: 'Un valor dice cuántos son, no sí o no.',
    fix: 'Escriba cuántos son. Escriba 0 si no hubo ninguno.',
  },
  V401: {
    sentence:
      'Las categorías de un desglose suman el total, si cada conteo está exactamente en una de ellas.',
    fix: 'Busque la categoría que está mal, o corrija el total. A quienes no pueda ubicar, cuéntelos en “no informado” o “desconocido”.',
  },
  V402: {
    sentence: 'Una categoría no es mayor que su total, si un conteo puede estar en varias categorías.',
    fix: 'Corrija la categoría, o el total.',
  },
  V403: {
    sentence: 'Si algunas categorías no tienen número, las demás juntas no son más que el total.',
    fix: 'Corrija las categorías, o el total.',
  },
  V404: {
    sentence: 'Una medida que es parte de otra no es mayor que ella.',
    fix: 'Compare las dos filas y corrija la que está mal.',
  },
}
