package org.pacta.infra.letters;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Letters written as pages, with one font inside the file, tagged for readers. */
@Component
public class PdfLetters implements Letters {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int PLAIN = 400;

    private final SpringTemplateEngine pages = new SpringTemplateEngine();
    private final Glyphs glyphs = new Glyphs(font());
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    public PdfLetters() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("letters/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        pages.setTemplateResolver(templates);
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    @Override
    public byte[] draw(Letter letter) {
        var file = new ByteArrayOutputStream();
        var drawing = new PdfRendererBuilder()
                .useFont(PdfLetters::font, "Letter", PLAIN, FontStyle.NORMAL, true)
                .useColorProfile(colours)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .withHtmlContent(page(letter), null)
                .toStream(file);
        try {
            drawing.run();
        } catch (IOException undrawn) {
            throw new UncheckedIOException("The letter " + letter.form() + " cannot be drawn up", undrawn);
        }
        return file.toByteArray();
    }

    private String page(Letter letter) {
        var words = new Context(Locale.FRANCE);
        words.setVariable("title", letter.title());
        words.setVariable("author", letter.author());
        letter.words().forEach(words::setVariable);
        return glyphs.shown(pages.process(letter.form(), words));
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
    }
}
