package io.github.bmsjava.api;

import java.lang.reflect.Member;
import java.lang.reflect.Modifier;

/** What can be seen from another package: public or protected, all the way out, and written rather than generated. */
final class Visible {
    private Visible() {}

    static boolean is(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return isOpen(type.getModifiers())
                && !type.isSynthetic()
                && !type.getPackageName().contains(".internal")
                && (outer == null || is(outer));
    }

    static boolean is(Member member) {
        return isOpen(member.getModifiers()) && !member.isSynthetic();
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
