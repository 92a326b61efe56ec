package org.worksummary.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * A second copy of the library that counts how often it reads a character.
 *
 * <p>Counted is every load from an array of characters and every {@code charAt} in the library's own code; what Java and HanLP do
 * inside is not. The bytecode is changed by the ASM that comes with AssertJ.
 */
public final class CharacterVisits extends ClassLoader {
    private static final String LIBRARY = "org.worksummary.";
    private static final String COUNTER = CharacterVisits.class.getName().replace('.', '/');

    /** Counts for the one test thread that uses it. */
    @SuppressWarnings("NonFinalStaticField")
    public static long count;

    private final Object parser;

    CharacterVisits() throws ReflectiveOperationException {
        super(CharacterVisits.class.getClassLoader());
        parser = loadClass(SummaryParser.class.getName()).getMethod("create").invoke(null);
        of("一、工作情况\n完成投资3亿元。\n");
    }

    /** {@return how many characters a parse of the text reads} */
    long of(String text) throws ReflectiveOperationException {
        count = 0;
        parser.getClass().getMethod("parse", String.class).invoke(parser, text);
        return count;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean own = name.startsWith(LIBRARY) && !name.equals(CharacterVisits.class.getName());
        if (!own) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            ClassReader reader = new ClassReader(in.readAllBytes());
            ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            reader.accept(new CountingClass(writer), 0);
            byte[] bytes = writer.toByteArray();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets each method count. */
    private static final class CountingClass extends ClassVisitor {
        CountingClass(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
            return new CountingMethod(super.visitMethod(access, name, type, signature, exceptions));
        }
    }

    /** Counts before each read of a character. */
    private static final class CountingMethod extends MethodVisitor {
        CountingMethod(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.CALOAD) {
                addOne();
            }
            super.visitInsn(opcode);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String type, boolean isInterface) {
            if (name.equals("charAt") && !owner.startsWith("org/worksummary/")) {
                addOne();
            }
            super.visitMethodInsn(opcode, owner, name, type, isInterface);
        }

        private void addOne() {
            super.visitFieldInsn(Opcodes.GETSTATIC, COUNTER, "count", "J");
            super.visitInsn(Opcodes.LCONST_1);
            super.visitInsn(Opcodes.LADD);
            super.visitFieldInsn(Opcodes.PUTSTATIC, COUNTER, "count", "J");
        }
    }
}
