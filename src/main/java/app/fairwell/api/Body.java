package app.fairwell.api;

/**
 * What a program sends: read strictly, see {@link BodyReader}.
 */
sealed interface Body permits LetterBody, SectionBody, ReturnBody, DeliveryBody, DayBody, ToneBody, UndoBody {

}
