package nl.doorloop.platform.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.doorloop.language.Bsn;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Postcode;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An identity as the JSON that is encrypted; readable by every later version. */
final class IdentityJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private IdentityJson() {}

  static byte[] write(Identity identity) {
    var json = JSON.createObjectNode();
    json.put("residentId", identity.residentId().text());
    if (identity.bsn() != null) {
      json.put("bsn", identity.bsn().digits());
    }
    json.put("familyName", identity.familyName());
    if (identity.givenNames() != null) {
      json.put("givenNames", identity.givenNames());
    }
    json.put("birthDate", identity.birthDate().toString());
    if (identity.postcode() != null) {
      json.put("postcode", identity.postcode().text());
    }
    json.put("municipality", identity.municipality().text());
    return JSON.writeValueAsBytes(json);
  }

  /**
   * @throws InvalidValue when this is no identity; says which field, never what stands in it
   */
  static Identity read(byte[] bytes) {
    JsonNode json;
    try {
      json = JSON.readTree(bytes);
    } catch (JacksonException e) {
      throw new InvalidValue("is not an identity in JSON");
    }
    var bsn = optional(json, "bsn");
    var postcode = optional(json, "postcode");
    return new Identity(
        ResidentId.of(required(json, "residentId")),
        bsn == null ? null : Bsn.of(bsn),
        required(json, "familyName"),
        optional(json, "givenNames"),
        date(required(json, "birthDate")),
        postcode == null ? null : Postcode.of(postcode),
        Municipality.of(required(json, "municipality")));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new InvalidValue("birthDate must be a date");
    }
  }

  private static String required(JsonNode json, String field) {
    var text = optional(json, field);
    if (text == null) {
      throw new InvalidValue(field + " is required");
    }
    return text;
  }

  private static @Nullable String optional(JsonNode json, String field) {
    var node = json.get(field);
    return node == null || node.isNull() ? null : node.asString();
  }
}
