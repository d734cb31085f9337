package nl.doorloop.region;

import java.util.List;

/**
 * Where a fictive resident's names come from. Ordinary given names and family names, combined by
 * chance: no name here is meant to be that of a real person. The shares are an invention that only
 * has to look like the region (known, not verified).
 */
enum Origin {
  DUTCH(
      64,
      List.of(
          "Jan",
          "Johanna",
          "Pieter",
          "Maria",
          "Cornelis",
          "Adriana",
          "Arie",
          "Willemijn",
          "Teunis",
          "Sanne",
          "Bas",
          "Lisa",
          "Kees",
          "Anouk",
          "Gerrit",
          "Femke",
          "Daan",
          "Marjolein",
          "Leendert",
          "Renée",
          "Wouter",
          "Trijntje",
          "Bram",
          "Noëlle"),
      List.of(
          "de Jong",
          "van der Plas",
          "Visser",
          "Boer",
          "van den Heuvel",
          "Kooijman",
          "'t Hart",
          "Schipper",
          "de Ruiter",
          "Verhoeven",
          "Stam",
          "van Wijngaarden",
          "Bakker",
          "Kraaijeveld",
          "den Hollander",
          "van Es",
          "Dekker",
          "Roodnat",
          "Stuivenberg",
          "van 't Veer",
          "Mulder",
          "Hoogendijk")),
  TURKISH(
      10,
      List.of("Emine", "Mehmet", "Ayşe", "Mustafa", "Elif", "Hüseyin", "Zeynep", "Yusuf"),
      List.of("Yılmaz", "Kaya", "Demir", "Şahin", "Çelik", "Aydın", "Öztürk", "Arslan")),
  MOROCCAN(
      7,
      List.of("Fatima", "Mohamed", "Khadija", "Youssef", "Samira", "Rachid", "Naima", "Hamid"),
      List.of("El Amrani", "Bouzian", "Ait Taleb", "Benali", "El Idrissi", "Haddou", "Ouali")),
  CARIBBEAN(
      8,
      List.of("Sharon", "Dwight", "Gladys", "Rubén", "Shurendy", "Jermaine", "Chantal", "Errol"),
      List.of(
          "Martina", "Kartosen", "Ramdin", "Doornkaat", "Zichem", "Girigorie", "Pinas", "Sanches")),
  POLISH(
      4,
      List.of("Agnieszka", "Piotr", "Małgorzata", "Krzysztof", "Ewa", "Tomasz"),
      List.of("Kowalczyk", "Wiśniewska", "Zając", "Lewandowicz", "Mazurek")),
  SYRIAN_OR_ERITREAN(
      7,
      List.of("Rima", "Khaled", "Yara", "Samer", "Selam", "Tesfay", "Mehret", "Filmon"),
      List.of("Al Hamwi", "Darwish", "Kassab", "Tekle", "Haile", "Ghebre", "Mansour"));

  private static final Odds<Origin> SHARES = shares();

  private final int share;
  private final List<String> givenNames;
  private final List<String> familyNames;

  Origin(int share, List<String> givenNames, List<String> familyNames) {
    this.share = share;
    this.givenNames = givenNames;
    this.familyNames = familyNames;
  }

  private static Odds<Origin> shares() {
    var odds = Odds.of(DUTCH.share, DUTCH);
    for (var origin : List.of(values()).subList(1, values().length)) {
      odds = odds.and(origin.share, origin);
    }
    return odds;
  }

  static Origin draw(Chance chance) {
    return SHARES.draw(chance);
  }

  String familyName(Chance chance) {
    return chance.oneOf(familyNames);
  }

  /** One given name, or two for some. */
  String givenNames(Chance chance) {
    var first = chance.oneOf(givenNames);
    var second = chance.oneOf(givenNames);
    return chance.in(0.3) && !first.equals(second) ? first + " " + second : first;
  }
}
