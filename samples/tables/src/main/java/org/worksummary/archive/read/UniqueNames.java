package org.worksummary.archive.read;

import java.util.HashSet;
import java.util.Set;

/** Tells files of one name in a ZIP file apart: the second {@code a.txt} becomes {@code a (2).txt}. Used for one file. */
final class UniqueNames {
    private final Set<String> taken = new HashSet<>();

    /** {@return the name, or one like it that was not taken yet} */
    String of(String name) {
        int dot = name.lastIndexOf('.');
        int stem = dot > name.lastIndexOf('/') ? dot : name.length();
        String unique = name;
        for (int i = 2; !taken.add(unique); i++) {
            unique = name.substring(0, stem) + " (" + i + ")" + name.substring(stem);
        }
        return unique;
    }
}
