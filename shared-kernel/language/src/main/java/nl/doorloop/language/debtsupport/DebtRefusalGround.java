package nl.doorloop.language.debtsupport;

import nl.doorloop.language.law.Law;

/** On what an application for debt support may be refused. */
public enum DebtRefusalGround {
  @Law(
      article = "Wet gemeentelijke schuldhulpverlening art. 3 lid 2",
      rule = "Debt support may be refused to somebody who made use of it before.",
      asOf = "2012-07-01",
      test = "DebtRequestTest")
  EARLIER_USE,
  @Law(
      article = "Wet gemeentelijke schuldhulpverlening art. 3 lid 3",
      rule =
          "Debt support may be refused to somebody whose fraud harmed a public body, once convicted"
              + " or punished for it beyond appeal.",
      asOf = "2012-07-01",
      test = "DebtRequestTest")
  FRAUD_AGAINST_PUBLIC_BODY,
  @Law(
      article = "Wet gemeentelijke schuldhulpverlening art. 3 lid 1",
      rule = "A municipality is responsible for debt support to its own inhabitants.",
      asOf = "2012-07-01",
      test = "DebtRequestTest")
  NO_INHABITANT,
  @Law(
      article = "Wet gemeentelijke schuldhulpverlening art. 3 lid 4",
      rule = "A foreign national receives debt support only while lawfully resident.",
      asOf = "2012-07-01",
      test = "DebtRequestTest")
  NOT_LAWFULLY_RESIDENT,
  @Law(
      article = "Wet gemeentelijke schuldhulpverlening art. 6 en 7",
      rule = "Who asks for debt support gives information and cooperates.",
      asOf = "2012-07-01",
      test = "DebtRequestTest")
  DOES_NOT_COOPERATE
}
