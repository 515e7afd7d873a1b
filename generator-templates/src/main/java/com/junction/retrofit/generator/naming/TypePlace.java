package com.junction.retrofit.generator.naming;

/**
 * Where a class stands if a schema needs one.
 *
 * @param packageName the package of the class
 * @param className the name of the class
 */
public record TypePlace(String packageName, String className) {
    /** Whether the class is what an operation is called with. */
    public boolean isRequest() {
        return packageName.endsWith(".requests");
    }

    /** The place of a property's class, which is named after both. Types of a request stand beside it. */
    public TypePlace property(String name) {
        return new TypePlace(
                packageName.replaceFirst("\\.requests$", ".types"), className + JavaNames.pascalCase(name));
    }

    /** The place of the class of an array's items. */
    public TypePlace items() {
        return new TypePlace(packageName, className + "Item");
    }

    /** The place of the class of a map's values. */
    public TypePlace values() {
        return new TypePlace(packageName, className + "Value");
    }
}
