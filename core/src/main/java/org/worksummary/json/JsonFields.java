package org.worksummary.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.text.Text;

/** The fields of one JSON object, with its path; what has the wrong type is refused by name. */
final class JsonFields {
    private static final int LONGEST_NUMBER = 1000;

    private final JsonNode object;
    private final String path;
    private final String source;

    /** Wraps an object whose offsets point into the source. */
    JsonFields(JsonNode object, String path, String source) {
        this.object = object;
        this.path = path;
        this.source = source;
        if (!object.isObject()) {
            throw new JsonFormatException(path, "an object is expected");
        }
    }

    /** {@return the same object, its offsets pointing into another text} */
    JsonFields over(String newSource) {
        return new JsonFields(object, path, newSource);
    }

    /** {@return the exception that a field is wrong} */
    JsonFormatException wrong(String name, String what) {
        return new JsonFormatException(path + "." + name, what);
    }

    boolean has(String name) {
        return find(name) != null;
    }

    private @Nullable JsonNode find(String name) {
        JsonNode field = object.get(name);
        return field == null || field.isNull() ? null : field;
    }

    private JsonNode require(String name) {
        JsonNode field = find(name);
        if (field == null) {
            throw wrong(name, "is missing");
        }
        return field;
    }

    JsonFields object(String name) {
        return new JsonFields(require(name), path + "." + name, source);
    }

    @Nullable
    JsonFields optionalObject(String name) {
        return has(name) ? object(name) : null;
    }

    List<JsonFields> objects(String name) {
        JsonNode list = list(name);
        if (list == null) {
            return List.of();
        }
        List<JsonFields> objects = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            objects.add(new JsonFields(list.get(i), path + "." + name + "[" + i + "]", source));
        }
        return objects;
    }

    List<String> strings(String name) {
        JsonNode list = list(name);
        if (list == null) {
            return List.of();
        }
        List<String> strings = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            strings.add(string(name + "[" + i + "]", list.get(i)));
        }
        return strings;
    }

    private @Nullable JsonNode list(String name) {
        JsonNode list = find(name);
        if (list != null && !list.isArray()) {
            throw wrong(name, "a list is expected");
        }
        return list;
    }

    String string(String name) {
        return string(name, require(name));
    }

    @Nullable
    String optionalString(String name) {
        JsonNode field = find(name);
        return field == null ? null : string(name, field);
    }

    private String string(String name, JsonNode field) {
        if (!field.isTextual()) {
            throw wrong(name, "a string is expected");
        }
        return field.textValue();
    }

    int integer(String name) {
        JsonNode field = require(name);
        if (!field.isIntegralNumber() || !field.canConvertToInt()) {
            throw wrong(name, "a whole number is expected");
        }
        return field.intValue();
    }

    /** {@return a number from 0 to 1} */
    double share(String name) {
        JsonNode field = require(name);
        if (!field.isNumber() || !(field.doubleValue() >= 0 && field.doubleValue() <= 1)) {
            throw wrong(name, "a number from 0 to 1 is expected");
        }
        return field.doubleValue();
    }

    boolean flag(String name) {
        JsonNode field = require(name);
        if (!field.isBoolean()) {
            throw wrong(name, "true or false is expected");
        }
        return field.booleanValue();
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        String value = string(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        throw wrong(name, "one of " + Arrays.toString(type.getEnumConstants()) + " is expected");
    }

    <E extends Enum<E>> @Nullable E optionalConstant(String name, Class<E> type) {
        return has(name) ? constant(name, type) : null;
    }

    @Nullable
    LocalDate optionalDate(String name) {
        String value = optionalString(name);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new JsonFormatException(path + "." + name, "a date such as 2020-03-31 is expected", e);
        }
    }

    /** {@return a plain decimal in a string: digits, at most one point between them, at most one minus before} */
    BigDecimal decimal(String name) {
        String value = string(name);
        if (!isPlainDecimal(value)) {
            throw wrong(name, "a string with a plain decimal such as \"8.6\" is expected");
        }
        return new BigDecimal(value);
    }

    private static boolean isPlainDecimal(String value) {
        int digits = 0;
        boolean point = false;
        for (int i = value.startsWith("-") ? 1 : 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' && !point && digits > 0 && i + 1 < value.length()) {
                point = true;
            } else {
                return false;
            }
        }
        return digits > 0 && digits <= LONGEST_NUMBER;
    }

    /** {@return the stretch of the source this object's own text, start and end name} */
    Text place() {
        Text at = span();
        if (!string("text").contentEquals(at)) {
            throw wrong("text", "is not what the source has from " + at.start() + " to " + at.end());
        }
        return at;
    }

    /** {@return the stretch of the source this object's own start and end name} */
    Text span() {
        int start = integer("start");
        int end = integer("end");
        if (start < 0 || start > source.length()) {
            throw wrong("start", start + " lies outside the source text of " + source.length());
        }
        if (end < start || end > source.length()) {
            throw wrong("end", end + " lies outside " + start + ".." + source.length());
        }
        return Text.of(source, start, end);
    }

    Text text(String name) {
        return object(name).place();
    }

    @Nullable
    Text optionalText(String name) {
        return has(name) ? text(name) : null;
    }

    List<Text> texts(String name) {
        return objects(name).stream().map(JsonFields::place).toList();
    }
}
