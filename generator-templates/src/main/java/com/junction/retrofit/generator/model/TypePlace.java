package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.document.Pointer;
import com.junction.retrofit.generator.java.JavaNames;

/**
 * Where a schema stands: in the document, and in Java if it needs a class.
 *
 * @param pointer the place in the document
 * @param packageName the package of the class
 * @param className the name of the class
 */
record TypePlace(Pointer pointer, String packageName, String className) {
    /** The place of a property's schema, whose class is named after both. Types of a request stand beside it. */
    TypePlace property(String name) {
        return new TypePlace(
                pointer.child("properties").child(name),
                packageName.replaceFirst("\\.requests$", ".types"),
                className + JavaNames.pascalCase(name));
    }

    /** The place of an array's items or a map's values. */
    TypePlace items(String keyword) {
        return new TypePlace(pointer.child(keyword), packageName, className + "Item");
    }
}
