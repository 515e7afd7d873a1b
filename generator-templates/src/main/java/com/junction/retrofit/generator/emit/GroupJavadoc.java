package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.JavadocText;
import com.junction.retrofit.generator.methods.Group;
import com.junction.retrofit.generator.methods.GroupPart;

/** Writes the description of a group of operations. */
final class GroupJavadoc {
    private GroupJavadoc() {}

    static Javadoc of(GroupPart part) {
        Group group = part.group();
        Javadoc javadoc =
                new Javadoc().text(group.tag().text("description").orElse(null)).paragraph("%s", summary(group));
        return ExternalDocs.addTo(javadoc, group.tag());
    }

    static JavadocText summary(GroupPart part) {
        return summary(part.group());
    }

    static JavadocText summary(Group group) {
        return JavadocText.format("Operations of the group %s.", JavadocText.code(group.name()));
    }
}
