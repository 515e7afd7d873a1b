package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.JavadocText;
import java.util.regex.Pattern;

/** Writes a link to the document's external page (OpenAPI, External Documentation Object) as a {@code @see} tag. */
final class ExternalDocs {
    private static final Pattern URL = Pattern.compile("https?://[\\w.~:/?#\\[\\]!$'()+,;=%-]+");

    private ExternalDocs() {}

    static Javadoc addTo(Javadoc javadoc, Node described) {
        Node docs = described.get("externalDocs");
        String url = docs.text("url").orElse("");
        if (isUrl(url)) {
            see(javadoc, url, docs.text("description").orElse(url));
        } else if (docs.exists()) {
            docs.warn("left out: \"" + url + "\" is not the URL of a page");
        }
        return javadoc;
    }

    static Javadoc see(Javadoc javadoc, String url, String name) {
        return javadoc.tag("@see %s", JavadocText.page(url, name));
    }

    static boolean isUrl(String text) {
        return URL.matcher(text).matches();
    }
}
