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
      rule = "Debt support may be refused to somebody whose fraud harmed a public body.",
      asOf = "2012-07-01",
      test = "DebtRequestTest")
  FRAUD_AGAINST_PUBLIC_BODY
}
