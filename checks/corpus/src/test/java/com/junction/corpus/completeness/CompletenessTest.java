package com.junction.corpus.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.corpus.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests a complete client, and the same client with one part removed at a time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletenessTest {
    private static final Path DOCUMENT = Path.of("src", "test", "resources", "completeness", "document.yaml");
    private static final Path ROOT = Path.of("src", "main", "java");

    private Path folder;
    private Contract contract;
    private List<String> warnings;

    @BeforeAll
    void generateClient(@TempDir Path empty) {
        folder = empty;
        contract = Contract.read(DOCUMENT);
        warnings = new Generator(Path.of("target", "cli")).generate(DOCUMENT, folder);
    }

    @Test
    void nothing_is_missing_in_what_the_generator_writes() throws IOException {
        assertThat(compare(warnings).missing()).isEmpty();
    }

    @Test
    void everything_is_counted_once() throws IOException {
        assertThat(compare(warnings).counts()).isEqualTo(new Counts(5, 11, 3, 4, 12, 15));
    }

    @Test
    void what_the_generator_did_not_warn_of_is_missing() throws IOException {
        assertThat(compare(List.of()).missing()).extracting(Missing::what).containsExactly("the body of GET /kennels");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            resources/pets/PetsApi                        | "GET /pets/{petId}"           | "GET /other"    | the operation GET /pets/{petId}
            resources/pets/PetsApi                        | @Path(value = "petId", encoded = true) | @Query("petId") | 1 of 1 path parameters of PUT /pets/{petId}
            resources/pets/requests/GetPetPetsRequest     | .parameter("verbose")         | ``              | the query parameter verbose of GET /pets/{petId}
            resources/search/requests/SearchSearchRequest | .requiredParameter("owner")   | .requiredParameter("other") | the parameter owner in the query of GET /search/{kind}?owner={owner}&format=json#fast={fast}
            resources/pets/requests/GetPetPetsRequest     | .parameter("id")              | ``              | the header parameter id of GET /pets/{petId}
            resources/pets/types/GetPetPetsRequestFilter  | .optional("breed", Json.STRING) | ``            | a class with 1 properties: breed
            resources/pets/types/GetPetPetsResponse       | .optional("name", Json.STRING) | ``             | 1 of 3 properties in org.corpus.resources.pets.types.GetPetPetsResponse: name
            resources/pets/types/GetPetPetsResponse       | Json.list(GetPetPetsResponseVisitsItem.JSON_ADAPTER) | Json.VALUE | a class with 1 properties: date
            types/Owner                                   | .optional("email", Json.STRING) | ``            | 1 of 2 properties in org.corpus.types.Owner: email
            types/Pet                                     | Owner.JSON_ADAPTER            | Json.VALUE      | a class with 2 properties: email, pets
            types/Unused                                  | .optional("left", Json.STRING) | ``             | a class with 1 properties: left
            resources/pets/requests/RenamePetPetsRequest  | .parameter("name")            | ``              | 1 of 2 properties in org.corpus.resources.pets.requests.RenamePetPetsRequest: name
            resources/pets/types/RenamePetPetsRequestAddress | .optional("street", Json.STRING) | ``        | a class with 1 properties: street
            resources/pets/PetsApi                        | @Body                         | @Query("body")  | the body of PUT /pets/{petId}
            resources/pets/requests/ReplacePetPetsRequestBody | Cat.JSON_ADAPTER, Dog.JSON_ADAPTER | Cat.JSON_ADAPTER | a class with 1 properties: barks
            resources/pets/PetsApi                        | Call<GetPetPetsResponse>      | Call<Void>      | the response 200 of GET /pets/{petId}
            resources/pets/PetsApi                        | Map<String, ReplacePetPetsResponseValue> | Map<String, Object> | a class with 1 properties: count
            errors/ErrorFactory                           | status == 404                 | status == 405   | the error 404 of GET /pets/{petId}
            errors/NotFoundErrorBody                      | .optional("detail", Json.STRING) | ``           | a class with 1 properties: detail
            """)
    void each_loss_is_named(String type, String written, String instead, String missing) throws IOException {
        Path file = folder.resolve(ROOT).resolve("org/corpus/" + type + ".java");
        String source = Files.readString(file);
        assertThat(source).contains(written);
        try {
            int at = source.lastIndexOf(written);
            Files.writeString(
                    file,
                    source.substring(0, at)
                            + (instead == null ? "" : instead)
                            + source.substring(at + written.length()));
            assertThat(compare(warnings).missing()).extracting(Missing::what).contains(missing);
        } finally {
            Files.writeString(file, source);
        }
    }

    private Completeness.Result compare(List<String> warned) throws IOException {
        Path root = folder.resolve(ROOT);
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            return Completeness.of(contract, root, sources, warned);
        }
    }
}
