package org.worksummary.json;

/**
 * What the JSON form (JSON 格式) of a summary looks like. Immutable.
 *
 * @param indented whether it is written on many lines, for people
 * @param locations whether every stretch also says where it stands in the file: {@code line}, {@code column}, and where they
 *     are known {@code page}, {@code paragraph}, {@code cell}, {@code part} and {@code automatic}
 */
public record JsonOptions(boolean indented, boolean locations) {
    private static final JsonOptions DEFAULTS = new JsonOptions(false, false);

    /** {@return one line, without locations} */
    public static JsonOptions defaults() {
        return DEFAULTS;
    }

    /** {@return the same on many lines} */
    public JsonOptions withIndentation() {
        return new JsonOptions(true, locations);
    }

    /** {@return the same with locations} */
    public JsonOptions withLocations() {
        return new JsonOptions(indented, true);
    }
}
