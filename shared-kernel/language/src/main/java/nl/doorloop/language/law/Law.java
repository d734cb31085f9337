package nl.doorloop.language.law;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rule of law that this code applies, so that a lawyer finds the code and a programmer the
 * text. {@code docs/law.md} lists every rule with its code and its test.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface Law {
  /** Law, article and paragraph as a Dutch lawyer names them; empty for a practice. */
  String article();

  /** What it says, in one sentence. */
  String rule();

  /** A day on which the text that was read was valid, {@code yyyy-MM-dd}. */
  String asOf() default "2026-01-01";

  Certainty certainty() default Certainty.TEXT_READ;

  /** The parameter without which it is not applied; empty for what always is. */
  String switchedOnBy() default "";

  /** The simple name of the test with its examples; the class's own name and Test by default. */
  String test() default "";

  /** How sure it is that the rule is this. */
  enum Certainty {
    /** The text of the law was read. */
    TEXT_READ,
    /** Generally known, the text was not read: to be checked by a lawyer. */
    NOT_VERIFIED,
    /** No law, but how an executing body works. */
    PRACTICE
  }
}
