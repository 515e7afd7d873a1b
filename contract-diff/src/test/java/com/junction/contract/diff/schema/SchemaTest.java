package com.junction.contract.diff.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.tree.DocumentTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest {
    private static final String PROPERTY = "/components/schemas/S/properties/p";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {type: string, title: t}                       | "t" | ''
            {$ref: '#/components/schemas/Text', title: t}  | "t" | /components/schemas/Text
            {$ref: '#/components/schemas/Titled'}          | "u" | /components/schemas/Titled
            {$ref: '#/components/schemas/Titled', title: t} | "t" | /components/schemas/Titled
            {$ref: '#/components/schemas/Text'}            | ''  | /components/schemas/Text
            {$ref: '#/components/schemas/S/properties/q'}  | ''  | ''
            """)
    void aKeywordStandsBesideTheReferenceOrWhereItLeads(String property, String title, String component)
            throws IOException {
        Schema schema = Schema.of(document(property).at(PROPERTY));

        assertThat(schema.keyword("title").toString()).isEqualTo(title);
        assertThat(schema.component().orElse("")).isEqualTo(component);
    }

    @Test
    void anIntersectionIsIdentifiedByAllItsParts() throws IOException {
        DocumentTree document = document("{}");
        Schema one = Schema.of(document.at(PROPERTY));
        Schema other = Schema.of(document.at("/components/schemas/Text"));

        Schema both = one.and(other);

        assertThat(both.parts())
                .containsExactlyElementsOf(List.of(document.at(PROPERTY), document.at("/components/schemas/Text")));
        assertThat(both.key()).isEqualTo("[" + PROPERTY + ", /components/schemas/Text]");
        assertThat(both.pointer()).isEqualTo(PROPERTY);
        assertThat(both.component()).isEmpty();
    }

    @Test
    void theSchemaOfAnyValueHasNoPlace() {
        assertThat(new Schema(List.of()).pointer()).isEmpty();
        assertThat(new Schema(List.of()).keyword("title").isMissingNode()).isTrue();
    }

    private DocumentTree document(String property) throws IOException {
        return SchemaDocument.tree(folder, "{properties: {q: {type: string}, p: " + property + "}}");
    }
}
