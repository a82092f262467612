-- What a sentence tells, in Spanish; see en.lua.
return {
  "[who when] El alcalde dimitió el martes.",
  "[who where] Olga Marín abrió una panadería en Valdoro.",
  "[where] Un barco encalló cerca de Puerto Lin.",
  "[where] El fuego llegó al norte de Sorvia.",
  "[when] Llovió toda la semana pasada.",
  "[when] El puente se cerró en 2019.",
  "[when] El mercado abre el 5 de mayo.",
  "[when] Los hechos ocurrieron de madrugada.",
  "[why] El partido se suspendió porque el campo estaba inundado.",
  "[why] Los trenes llegan tarde debido a un árbol caído.",
  "[why] La piscina sigue cerrada por falta de dinero.",
  "[numbers] La obra costará 4,2 millones de coronas.",
  "[numbers] Nueve barcos siguen en el muelle.",
  "[who] Los dos ministros se saludaron.",
  "[who] La policía no dijo nada.",
  "[-] El tiempo era suave y las calles estaban vacías.",
  "[-] Cree en Dios.",
  "[stakes] El río se heló por primera vez.",
  "[who when where why numbers] El sindicato llamó el lunes a la huelga a 400 conductores en "
    .. "Valdoro a causa de sus salarios.",
}
