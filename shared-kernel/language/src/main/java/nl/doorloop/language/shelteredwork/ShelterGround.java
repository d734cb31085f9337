package nl.doorloop.language.shelteredwork;

/**
 * Why somebody who no longer belongs to the group of the Wsw may be dismissed (Wsw art. 6 lid 2
 * onder b, art. 7 lid 3 onder a).
 */
public enum ShelterGround {
  ALTERNATIVE_AVAILABLE,
  /** It did not become available by their own doing. */
  ALTERNATIVE_LOST,
  /** Of fitting work under normal conditions. */
  OFFER_REFUSED
}
