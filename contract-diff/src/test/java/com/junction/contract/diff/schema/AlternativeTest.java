package com.junction.contract.diff.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.tree.DocumentTree;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlternativeTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {type: string}                       | string          | string
            {type: string, enum: [b, a]}         | "a" or "b"      | string "a" or "b"
            {type: integer, enum: [1,2,3,4,5]}   | 1 or 2 or 3 or 4 or 5 | integer 1 or 2 or 3 or 4 or 5
            {type: integer, enum: [1,2,3,4,5,6]} | 1 or 2 or 3 or 4 or 5 or … | integer 1 or 2 or 3 or 4 or 5 or …
            {$ref: '#/components/schemas/Text'}  | Text            | Text (string)
            {$ref: '#/components/schemas/Color'} | Color           | Color (string "red")
            """)
    void isShownByItsNameOrItsValues(String schema, String text, String details, @TempDir Path folder)
            throws IOException {
        DocumentTree document = SchemaDocument.tree(folder, "{properties: {p: " + schema + "}}");
        Schema property = Schema.of(document.at("/components/schemas/S/properties/p"));

        Alternative alternative =
                new AlternativeReader(document, Side.REQUEST, "").read(property).get(0);

        assertThat(alternative).hasToString(text);
        assertThat(alternative.details()).isEqualTo(details);
    }
}
