package nl.doorloop.language.incomesupport;

/** Who has to give information that is asked for (Participatiewet art. 64(1)). */
public enum Institution {
  OTHER_MUNICIPALITY,
  UWV,
  /** Sociale verzekeringsbank. */
  SOCIAL_INSURANCE_BANK,
  TAX_AUTHORITY,
  HEALTH_INSURER,
  PENSION_FUND,
  CHAMBER_OF_COMMERCE,
  EDUCATION_MINISTRY,
  LANDLORD,
  ENERGY_OR_WATER_SUPPLIER,
  OTHER
}
