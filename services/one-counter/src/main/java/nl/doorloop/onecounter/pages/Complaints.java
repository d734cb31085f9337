package nl.doorloop.onecounter.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a reader of fields says in English, in the reader's words. What is not known here is shown as
 * it came: better in another language than not at all.
 */
public final class Complaints {
  private static final Map<Pattern, String> KEYS = new LinkedHashMap<>();

  static {
    key("is (required|missing)", "wrong.missing");
    key("must not be blank", "wrong.missing");
    key("must be a date( .*|)", "wrong.day");
    key("is not a date that exists", "wrong.day");
    key("must not lie in the future", "wrong.future");
    key("must (not )?lie (before|after) (from|the first day).*", "wrong.order");
    key("must not lie before.*|lies before.*", "wrong.order");
    key("must be a month.*", "wrong.month");
    key("must be one of .*", "wrong.choice");
    key("must be a whole number.*", "wrong.number");
    key(".*(amount|euro|decimals).*", "wrong.amount");
    key(".*hours.*", "wrong.hours");
    key(".*(BSN|eleven).*", "wrong.bsn");
    key(".*postcode.*", "wrong.postcode");
    key(".*KvK.*", "wrong.kvk");
    key("must be at most ([0-9]+) characters", "wrong.long");
    key("must have a letter or a digit in it", "wrong.name");
    key("or bsn, birthDate or municipality must be given", "wrong.nothing");
    key("must not contain .*", "wrong.characters");
    key("has no service yet that takes its rows", "wrong.source");
    key("must be a code of .*", "wrong.code");
  }

  private Complaints() {}

  private static void key(String pattern, String key) {
    KEYS.put(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), key);
  }

  public static String say(String english, Wording wording) {
    for (var known : KEYS.entrySet()) {
      var matcher = known.getKey().matcher(english);
      if (matcher.matches()) {
        return wording.say(
            known.getValue(), matcher.groupCount() > 0 ? matcher.group(1) : "");
      }
    }
    return wording.say("wrong.other", english);
  }
}
