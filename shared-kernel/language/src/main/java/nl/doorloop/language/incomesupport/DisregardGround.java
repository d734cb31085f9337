package nl.doorloop.language.incomesupport;

/** Which part of an income does not count, and why. */
public enum DisregardGround {
  /** No disregard applies. */
  NONE,
  /** Participatiewet art. 31(2)(n). */
  EARNINGS,
  /** Of who has reached the pensionable age: art. 31(2)(n); from 2027 34a(1)(c). */
  PENSION_AGE,
  /** Of a single parent with a child under twelve: Participatiewet art. 31(2)(r). */
  SINGLE_PARENT,
  /** Of who is medically limited in hours: Participatiewet art. 31(2)(y); from 2027 34a(1)(b). */
  MEDICALLY_LIMITED,
  /** From a job with wage cost subsidy: Participatiewet art. 31(2)(z). */
  SUBSIDISED_JOB,
  /** The same, prolonged where more hours are impossible: Participatiewet art. 31(2)(aa). */
  SUBSIDISED_JOB_PROLONGED,
  /** From 2027: Participatiewet art. 34a(1)(a). */
  UNIFORM,
  /** The same, prolonged where more hours are impossible: Participatiewet art. 34a(2). */
  UNIFORM_PROLONGED,
  /** The same, once more with a new employment: Participatiewet art. 34a(3). */
  UNIFORM_ANEW,
  /** The amounts that were valid then are not known here, so nothing is disregarded. */
  UNKNOWN_PERIOD
}
