package nl.doorloop.onecounter.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a reader of fields says in English, in the reader's words. What is not known here is shown
 * as it came: better in another language than not at all.
 */
public final class Complaints {
  private static final Map<Pattern, String> KEYS = new LinkedHashMap<>();

  static {
    key("The file is not UTF-8 text[.]", "stopped.not-text");
    key("The file is empty: .*", "stopped.empty");
    key("The file is not a file of (.*): it misses the columns? (.*)[.]", "stopped.other-source");
    key("([0-9]+) of the ([0-9]+) rows are broken.*", "stopped.too-many");
    key("An empty file cannot be complete.*", "stopped.empty-complete");
    key("The import broke off.*|The process that ran this import ended.*", "stopped.broke-off");
    key("lies before from", "wrong.before-from");
    key("lies after from", "wrong.birth-after");
    key("occurred earlier in this file", "wrong.twice");
    key("must be yes or no", "wrong.yes-no");
    key("belongs to a JOB only", "wrong.job-only");
    key("must be a rung from 1 to 4", "wrong.rung");
    key("has a quote .*", "wrong.quote");
    key("has ([0-9]+) cells where the header has ([0-9]+)", "wrong.cells");
    key("must be the CBS code .*", "wrong.municipality");
    key(".*percentage.*", "wrong.percentage");
    key("is (required|missing)", "wrong.missing");
    key("must not be blank", "wrong.missing");
    key("must be a date( .*|)", "wrong.day");
    key("is not a date that exists", "wrong.day");
    key("must not lie in the future", "wrong.future");
    key("must (not )?lie (before|after) (from|the first day).*", "wrong.order");
    key("must not lie before.*|lies before.*|the first day must not lie after.*", "wrong.order");
    key("must be a month.*", "wrong.month");
    key("must be YES or NO", "wrong.switch");
    key("must be SDD, DRECHTWERK, .*", "wrong.organisations");
    key("must be the name of a document.*", "wrong.document");
    key("must be left out: this is set for the whole region", "wrong.region-only");
    key("must be at most 8 weeks.*", "wrong.weeks");
    key("must be one of .*", "wrong.choice");
    key("must be a whole number.*", "wrong.number");
    key(".*(amount|euro|decimals).*", "wrong.amount");
    key(".*hours.*", "wrong.hours");
    key("must not hold a BSN", "wrong.holds-bsn");
    key("must be twelve digits", "wrong.establishment");
    key("must be a telephone number.*", "wrong.phone");
    key("must be an e-mail address.*", "wrong.email");
    key("must be a text of one line", "wrong.one-line");
    key("must be a text of 1 to ([0-9,.]+) characters", "wrong.long");
    key("must be nine digits|.*(BSN|eleven).*", "wrong.bsn");
    key("must be eight digits", "wrong.kvk");
    key(".*postcode.*", "wrong.postcode");
    key("must be at most ([0-9]+) characters", "wrong.long");
    key("must have a letter or a digit in it", "wrong.name");
    key("or bsn, birthDate or municipality must be given", "wrong.nothing");
    key("must not contain .*", "wrong.characters");
    key("has no service yet that takes its rows", "wrong.source");
    key("must be a code of .*", "wrong.code");
    key("a team code is .*", "wrong.team");
  }

  private Complaints() {}

  private static void key(String pattern, String key) {
    KEYS.put(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), key);
  }

  public static String say(String english, Wording wording) {
    for (var known : KEYS.entrySet()) {
      var matcher = known.getKey().matcher(english);
      if (matcher.matches()) {
        var parts = new Object[matcher.groupCount()];
        for (int i = 0; i < parts.length; i++) {
          parts[i] = matcher.group(i + 1);
        }
        return wording.say(known.getValue(), parts);
      }
    }
    return wording.say("wrong.other", english);
  }
}
