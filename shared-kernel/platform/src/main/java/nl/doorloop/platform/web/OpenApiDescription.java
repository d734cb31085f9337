package nl.doorloop.platform.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * What a service says about itself at {@code /v1/openapi.json}: who to turn to, addresses below
 * {@code /v1}, the version header of every answer and the problem that any call may end in.
 */
final class OpenApiDescription implements OpenApiCustomizer {
  private static final String BASE = "/v1";
  private static final String PROBLEM = "Problem";

  private final String service;
  private final String apiVersion;

  OpenApiDescription(String service, String apiVersion) {
    this.service = service;
    this.apiVersion = apiVersion;
  }

  @Override
  public void customise(OpenAPI api) {
    api.setInfo(
        new Info()
            .title("Doorloop " + service)
            .description("Part of Doorloop, which keeps one development line for every resident.")
            .version(apiVersion)
            .license(new License().name("EUPL-1.2"))
            .contact(
                new Contact()
                    .name("Doorloop")
                    .email("doorloop@example.org")
                    .url("https://example.org/doorloop")));
    api.setServers(List.of(new Server().url(BASE)));
    if (api.getComponents() == null) {
      api.setComponents(new Components());
    }
    api.getComponents().addSchemas(PROBLEM, problem());
    var below = new Paths();
    if (api.getPaths() != null) {
      api.getPaths()
          .forEach(
              (path, item) -> {
                item.readOperations().forEach(this::complete);
                below.addPathItem(path.substring(BASE.length()), item);
              });
    }
    api.setPaths(below);
  }

  private void complete(Operation operation) {
    var responses = operation.getResponses();
    if (responses == null) {
      responses = new ApiResponses();
      operation.setResponses(responses);
    }
    responses.putIfAbsent("400", new ApiResponse().description("The input is not right"));
    responses.putIfAbsent("default", new ApiResponse().description("It was not done"));
    responses.forEach(
        (status, response) -> {
          response.addHeaderObject(
              AnswerHeaders.API_VERSION,
              new Header().description("Full version of the API").schema(new StringSchema()));
          if (!status.startsWith("2") && !status.startsWith("3")) {
            response.setContent(
                new Content()
                    .addMediaType(
                        Problem.MEDIA_TYPE,
                        new MediaType()
                            .schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
          }
        });
  }

  private static Schema<?> problem() {
    var error =
        new ObjectSchema()
            .addProperty("field", new StringSchema())
            .addProperty("message", new StringSchema())
            .required(List.of("field", "message"));
    return new ObjectSchema()
        .description("Why a call was not done (RFC 9457)")
        .addProperty("status", new IntegerSchema())
        .addProperty("title", new StringSchema())
        .addProperty("detail", new StringSchema())
        .addProperty("code", new StringSchema().description("The rule that refused, for 409"))
        .addProperty(
            "errors", new ArraySchema().items(error).description("Every field that is wrong"))
        .required(List.of("status", "title", "detail"));
  }
}
