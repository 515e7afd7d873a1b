package com.junction.retrofit.generator.naming;

/**
 * The package and the name for a class of a schema, if the schema needs one.
 *
 * @param packageName the package of the class
 * @param className the name of the class
 */
public record TypePlace(String packageName, String className) {
    /** Whether the class is a request object of an operation. */
    public boolean isRequest() {
        return packageName.endsWith(".requests");
    }

    /** Returns the place for a property's class: its name combines both names. Types of a request share its package. */
    public TypePlace property(String name) {
        return new TypePlace(
                packageName.replaceFirst("\\.requests$", ".types"), className + JavaNames.pascalCase(name));
    }

    /** Returns the place for the class of an array's items. */
    public TypePlace items() {
        return new TypePlace(packageName, className + "Item");
    }

    /** Returns the place for the class of a map's values. */
    public TypePlace values() {
        return new TypePlace(packageName, className + "Value");
    }
}
