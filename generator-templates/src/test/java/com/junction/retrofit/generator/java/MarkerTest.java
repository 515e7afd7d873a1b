package com.junction.retrofit.generator.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.document.Printable;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkerTest {
    static Stream<Field> markers() {
        return Arrays.stream(Marker.class.getFields());
    }

    @ParameterizedTest
    @MethodSource("markers")
    void textOfADocumentHasNoMarker(Field field) throws IllegalAccessException {
        String marker = String.valueOf(field.getChar(null));
        assertThat(Printable.text(marker)).doesNotContain(marker);
    }

    /** Strings with characters from U+0100 take twice the memory. */
    @ParameterizedTest
    @MethodSource("markers")
    void aMarkerTakesOneByte(Field field) throws IllegalAccessException {
        assertThat(field.getChar(null)).isLessThan('\u0100');
    }
}
