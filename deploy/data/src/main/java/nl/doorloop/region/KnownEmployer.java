package nl.doorloop.region;

import java.util.List;

/**
 * One of the fictive employers whom the employer desk of the region knows by name: those that take
 * the most people.
 *
 * @param kvkNumber in the trade register; nobody has it
 * @param establishment its place of business, twelve digits
 * @param organisation of its one contact
 * @param openings what it offers now
 */
public record KnownEmployer(
    String kvkNumber,
    String name,
    String municipality,
    String establishment,
    String contact,
    String organisation,
    List<Offer> openings) {
  /**
   * Places for the same work.
   *
   * @param suitableFor steps on the chain
   */
  public record Offer(String title, int places, String hoursPerWeek, List<String> suitableFor) {}

  private static final List<String> SECONDED = List.of("GROUP_SECONDMENT", "INDIVIDUAL_SECONDMENT");
  private static final List<String> SUPPORTED =
      List.of("SUPPORTED_JOB", "SUBSIDISED_JOB", "JOB_WITH_SUPPLEMENT");

  /** Those with the lowest numbers, since they are drawn most often. */
  public static List<KnownEmployer> all() {
    return List.of(
        new KnownEmployer(
            "00100001",
            "Merwede Groen B.V.",
            "0505",
            "000000100001",
            "Sanne Voorbeeld",
            "DRECHTWERK",
            List.of(
                new Offer("Medewerker groenvoorziening", 4, "28", SECONDED),
                new Offer("Chauffeur kleine vrachtwagen", 1, "32", SUPPORTED))),
        new KnownEmployer(
            "00100002",
            "Scheepsonderdelen De Noord",
            "0482",
            "000000100002",
            "Karim Voorbeeld",
            "SDD",
            List.of(new Offer("Assistent magazijn", 2, "24", SUPPORTED))),
        new KnownEmployer(
            "00100003",
            "Waterbus Catering",
            "0642",
            "000000100003",
            "Sanne Voorbeeld",
            "DRECHTWERK",
            List.of()),
        new KnownEmployer(
            "00100004",
            "Inpakcentrum Baanhoek",
            "0610",
            "000000100004",
            "Sanne Voorbeeld",
            "DRECHTWERK",
            List.of(new Offer("Medewerker inpak", 8, "20", SECONDED))),
        new KnownEmployer(
            "00100005",
            "Zorghuis De Peulen",
            "0523",
            "000000100005",
            "Karim Voorbeeld",
            "SDD",
            List.of(new Offer("Gastvrouw of gastheer", 2, "16", SUPPORTED))),
        new KnownEmployer(
            "00100006",
            "Bouwmaterialen Ambacht",
            "0531",
            "000000100006",
            "Karim Voorbeeld",
            "SDD",
            List.of()));
  }
}
