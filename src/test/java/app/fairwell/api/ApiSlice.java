package app.fairwell.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;

/**
 * A test of the controllers of this package, with letters composed for real.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest({ LettersController.class, DraftsController.class, SectionsController.class, ReviewingController.class,
		ApprovalController.class, DeliveryController.class, ProgressController.class, ToneController.class })
@Import({ AnswersReader.class, Answering.class, Stepping.class, Words.class, Problems.class, SliceBeans.class })
@interface ApiSlice {

}
