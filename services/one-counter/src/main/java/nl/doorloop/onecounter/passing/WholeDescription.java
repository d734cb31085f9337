package nl.doorloop.onecounter.passing;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One description (OpenAPI) of all that can be asked here: what the one-counter answers itself, and
 * what it passes on, as its owners describe it.
 */
final class WholeDescription {
  private static final String SCHEMAS = "/components/schemas";
  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

  private final JsonMapper json;
  private final ObjectNode whole;
  private final Set<String> operationIds = new HashSet<>();

  WholeDescription(JsonMapper json, byte[] own) {
    this.json = json;
    this.whole = (ObjectNode) json.readTree(own);
    paths(whole).forEach(path -> path.forEach(operation -> operationIds.add(idOf(operation))));
  }

  /** Adds what is passed on to a service, in the words of that service. */
  void add(String service, JsonNode theirs) {
    var described = withOwnNames(service, theirs);
    var paths = paths(whole);
    var ours = paths.propertyNames().stream().collect(toMap(WholeDescription::form, path -> path));
    paths(described)
        .forEachEntry(
            (path, operations) -> {
              if (isPassedOn(service, path, ours.containsKey(form(path)))) {
                paths.remove(ours.getOrDefault(form(path), path));
                operations.forEach(operation -> makeUnique(service, (ObjectNode) operation));
                paths.set(path, operations);
              }
            });
    var schemas = (ObjectNode) whole.at(SCHEMAS);
    described.at(SCHEMAS).forEachEntry(schemas::set);
  }

  byte[] bytes() {
    return json.writeValueAsBytes(whole);
  }

  /** Of what is about a resident some is asked within the product only. */
  private static boolean isPassedOn(String service, String path, boolean known) {
    var address = "/v1" + path;
    return Owners.serviceOf(address).filter(service::equals).isPresent()
        && !CommandPassing.isAboutRows(address)
        && (known || !path.startsWith("/residents"));
  }

  /** What another service calls the same and describes otherwise gets a name of its own. */
  private JsonNode withOwnNames(String service, JsonNode theirs) {
    var ours = whole.at(SCHEMAS);
    var schemas = theirs.at(SCHEMAS);
    Map<String, String> names =
        schemas.propertyNames().stream()
            .filter(name -> ours.has(name) && !ours.get(name).equals(schemas.get(name)))
            .collect(toMap(name -> name, name -> upperCamel(service) + name));
    var text = json.writeValueAsString(theirs);
    for (var name : names.entrySet()) {
      text = text.replace(reference(name.getKey()), reference(name.getValue()));
    }
    var described = json.readTree(text);
    var renamed = (ObjectNode) described.at(SCHEMAS);
    names.forEach((was, is) -> renamed.set(is, renamed.remove(was)));
    return described;
  }

  private void makeUnique(String service, ObjectNode operation) {
    var id = idOf(operation);
    if (!operationIds.add(id)) {
      operation.put("operationId", service + "-" + id);
      operationIds.add(service + "-" + id);
    }
  }

  private static String idOf(JsonNode operation) {
    return operation.path("operationId").asString("");
  }

  private static ObjectNode paths(JsonNode description) {
    return (ObjectNode) description.get("paths");
  }

  private static String form(String path) {
    return VARIABLE.matcher(path).replaceAll("{}");
  }

  private static String reference(String schema) {
    return "\"#" + SCHEMAS + "/" + schema + "\"";
  }

  private static String upperCamel(String service) {
    var name = new StringBuilder();
    for (var part : service.split("-")) {
      name.append(StringUtils.capitalize(part));
    }
    return name.toString();
  }
}
