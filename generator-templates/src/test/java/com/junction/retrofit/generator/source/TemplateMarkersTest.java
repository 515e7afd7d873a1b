package com.junction.retrofit.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Marker;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openapitools.codegen.api.TemplatingExecutor;

class TemplateMarkersTest {
    @Test
    void aClassIsAReferenceWhateverTagsItsNameHas() {
        assertThat(TemplateMarkers.translate("[[java.util.List]]<[[{{corePackage}}.Json]]>"))
                .isEqualTo(Code.type("java.util.List") + "<" + Marker.CLASS + "{{corePackage}}.Json" + Marker.END_CLASS
                        + ">");
    }

    @Test
    void arraysAreNotMarkers() {
        assertThat(TemplateMarkers.translate("int[][] a = b[c[0]];")).isEqualTo("int[][] a = b[c[0]];");
    }

    @Test
    void textOfADocumentMeansNothing() {
        SourceTemplates templates = new SourceTemplates();
        String text = "[[java.util.List]]" + Marker.CLASS + "java.util.Set" + Marker.END_CLASS;
        SourceFile file = new SourceFile("Any", "org.example", "A", Map.of("text", Code.literal(text)));
        assertThat(templates.print(file, new OneTemplate("{{text}} [[java.util.Map]]")))
                .isEqualTo("\"[[java.util.List]]\\u0090java.util.Set\\u0094\" Map");
    }

    private record OneTemplate(String text) implements TemplatingExecutor {
        @Override
        public String getFullTemplateContents(String name) {
            return text;
        }

        @Override
        public Path getFullTemplatePath(String name) {
            return Path.of(name);
        }
    }
}
