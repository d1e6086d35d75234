// Generated from the declarations of TypeScript. Regenerate: UPDATE=1 npx vitest run tests/knowledge/host-web-interfaces.test.ts

/**
 * One class a line: its name, then groups of its own members behind semicolons. A group begins with what its members are:
 * `.` attributes, `?` methods that answer a question about primitives, `!` other methods, `@` methods that call back;
 * and with the flow that they give, without blanks. What tables describe is left out.
 */
export const WEB_MEMBERS = `
AbstractRange;.boolean collapsed;.host endContainer startContainer;.number endOffset startOffset
AnalyserNode;!undefined getByteFrequencyData getByteTimeDomainData getFloatFrequencyData getFloatTimeDomainData;.number fftSize frequencyBinCount maxDecibels minDecibels smoothingTimeConstant
Animation;.boolean pending;.host|null effect timeline;.host|null|number currentTime startTime;.+Promise<host> finished ready;.null|number overallProgress;.number playbackRate;.string id playState replaceState;.unknown oncancel onfinish onremove;~undefined cancel commitStyles finish pause persist play reverse updatePlaybackRate
AnimationEffect;!undefined updateTiming;~host getComputedTiming getTiming
AnimationEvent;.number elapsedTime;.string animationName pseudoElement
AnimationPlaybackEvent;.host|null|number currentTime timelineTime
AnimationTimeline;.host|null|number currentTime duration
Attr;.boolean specified;.host|null ownerElement
AudioBuffer;!undefined copyFromChannel copyToChannel;.number duration length numberOfChannels sampleRate;~unknown getChannelData
AudioBufferSourceNode;.boolean loop;.host detune playbackRate;.host|null buffer;.number loopEnd loopStart;~undefined start
AudioContext;!host createMediaElementSource createMediaStreamSource;.number baseLatency outputLatency;@undefined addEventListener removeEventListener;~host createMediaStreamDestination getOutputTimestamp;~+Promise<undefined> close resume suspend
AudioData;!number allocationSize;!undefined copyTo;.null|string format;.number duration numberOfChannels numberOfFrames sampleRate timestamp;~host clone;~undefined close
AudioDecoder;!undefined configure decode;.number decodeQueueSize;.string state;.unknown ondequeue;~+Promise<undefined> flush;~undefined close reset
AudioDestinationNode;.number maxChannelCount
AudioEncoder;!undefined configure encode;.number encodeQueueSize;.string state;.unknown ondequeue;~+Promise<undefined> flush;~undefined close reset
AudioListener;.host forwardX forwardY forwardZ positionX positionY positionZ upX upY upZ;~undefined setOrientation setPosition
AudioNode;!host|undefined connect;!undefined disconnect;.host context;.number channelCount numberOfInputs numberOfOutputs;.string channelCountMode channelInterpretation
AudioParam;!host setValueCurveAtTime;.number defaultValue maxValue minValue value;.string automationRate;~host cancelAndHoldAtTime cancelScheduledValues exponentialRampToValueAtTime linearRampToValueAtTime setTargetAtTime setValueAtTime
AudioParamMap;@undefined forEach
AudioProcessingEvent;.host inputBuffer outputBuffer;.number playbackTime
AudioScheduledSourceNode;.unknown onended;~undefined start stop
AudioWorkletNode;.host parameters port;.unknown onprocessorerror
AuthenticatorAssertionResponse;.unknown authenticatorData signature userHandle
AuthenticatorAttestationResponse;.unknown attestationObject;?+Array<string> getTransports;?number getPublicKeyAlgorithm;~unknown getAuthenticatorData getPublicKey
AuthenticatorResponse;.unknown clientDataJSON
BarProp;.boolean visible
BaseAudioContext;!host createIIRFilter createPeriodicWave;.host audioWorklet destination listener;.number currentTime sampleRate;.string state;.unknown onstatechange;@+Promise<host> decodeAudioData;@undefined addEventListener removeEventListener;~host createAnalyser createBiquadFilter createBuffer createBufferSource createChannelMerger createChannelSplitter createConstantSource createConvolver createDelay createDynamicsCompressor createGain createOscillator createPanner createScriptProcessor createStereoPanner createWaveShaper
BiquadFilterNode;!undefined getFrequencyResponse;.host Q detune frequency gain;.string type
Blob;.number size;.string type;~host slice stream;~+Promise<string> text;~+Promise<unknown> arrayBuffer bytes
BlobEvent;.host data;.number timecode
BroadcastChannel;!undefined postMessage;.string name;.unknown onmessage onmessageerror;~undefined close
ByteLengthQueuingStrategy;.host size;.number highWaterMark
CSSAnimation;.string animationName
CSSConditionRule;.string conditionText
CSSContainerRule;.string containerName containerQuery
CSSCounterStyleRule;.string additiveSymbols fallback name negative pad prefix range speakAs suffix symbols system
CSSFontFaceRule;.host style
CSSFontFeatureValuesRule;.string fontFamily
CSSFontPaletteValuesRule;.string basePalette fontFamily name overrideColors
CSSGroupingRule;.host cssRules;~number insertRule;~undefined deleteRule
CSSImportRule;.host media;.host|null styleSheet;.null|string layerName supportsText;.string href
CSSKeyframeRule;.host style;.string keyText
CSSKeyframesRule;.host cssRules;.number length;.string name;~host|null findRule;~undefined appendRule deleteRule
CSSKeywordValue;.string value
CSSLayerBlockRule;.string name
CSSLayerStatementRule;.+Array<string> nameList
CSSMathClamp;.host lower upper value
CSSMathInvert;.host value
CSSMathMax;.host values
CSSMathMin;.host values
CSSMathNegate;.host value
CSSMathProduct;.host values
CSSMathSum;.host values
CSSMathValue;.string operator
CSSMatrixComponent;.host matrix
CSSMediaRule;.host media
CSSNamespaceRule;.string namespaceURI prefix
CSSNestedDeclarations;.host style
CSSNumericArray;.number length;@undefined forEach;~unknown entries keys values
CSSNumericValue;!boolean equals;!host add div max min mul sub toSum;~host to type
CSSPageDescriptors;.host|null parentRule;.number length;.string cssText margin marginBottom marginLeft marginRight marginTop size;?string getPropertyPriority getPropertyValue item;~string removeProperty;~undefined setProperty
CSSPageRule;.host style;.string selectorText
CSSPerspective;.host|string length
CSSPositionTryDescriptors;.host|null parentRule;.number length;.string alignSelf blockSize bottom cssText height inlineSize inset insetBlock insetBlockEnd insetBlockStart insetInline insetInlineEnd insetInlineStart justifySelf left margin marginBlock marginBlockEnd marginBlockStart marginBottom marginInline marginInlineEnd marginInlineStart marginLeft marginRight marginTop maxBlockSize maxHeight maxInlineSize maxWidth minBlockSize minHeight minInlineSize minWidth placeSelf positionAnchor positionArea right top width;?string getPropertyPriority getPropertyValue item;~string removeProperty;~undefined setProperty
CSSPositionTryRule;.host style;.string name
CSSPropertyRule;.boolean inherits;.null|string initialValue;.string name syntax
CSSRotate;.host angle;.host|number x y z
CSSRule;.host|null parentRule parentStyleSheet;.number CHARSET_RULE COUNTER_STYLE_RULE FONT_FACE_RULE FONT_FEATURE_VALUES_RULE IMPORT_RULE KEYFRAMES_RULE KEYFRAME_RULE MARGIN_RULE MEDIA_RULE NAMESPACE_RULE PAGE_RULE STYLE_RULE SUPPORTS_RULE type;.string cssText
CSSRuleList;.number length;~host|null item
CSSScale;.host|number x y z
CSSScopeRule;.null|string end start
CSSSkew;.host ax ay
CSSSkewX;.host ax
CSSSkewY;.host ay
CSSStyleProperties;.host|null parentRule;.number length;.string accentColor alignContent alignItems alignSelf alignmentBaseline all anchorName anchorScope animation animationComposition animationDelay animationDirection animationDuration animationFillMode animationIterationCount animationName animationPlayState animationRange animationRangeEnd animationRangeStart animationTimeline animationTimingFunction appearance aspectRatio backdropFilter backfaceVisibility background backgroundAttachment backgroundBlendMode backgroundClip backgroundColor backgroundImage backgroundOrigin backgroundPosition backgroundPositionX backgroundPositionY backgroundRepeat backgroundSize baselineShift baselineSource blockSize border borderBlock borderBlockColor borderBlockEnd borderBlockEndColor borderBlockEndStyle borderBlockEndWidth borderBlockStart borderBlockStartColor borderBlockStartStyle borderBlockStartWidth borderBlockStyle borderBlockWidth borderBottom borderBottomColor borderBottomLeftRadius borderBottomRightRadius borderBottomStyle borderBottomWidth borderCollapse borderColor borderEndEndRadius borderEndStartRadius borderImage borderImageOutset borderImageRepeat borderImageSlice borderImageSource borderImageWidth borderInline borderInlineColor borderInlineEnd borderInlineEndColor borderInlineEndStyle borderInlineEndWidth borderInlineStart borderInlineStartColor borderInlineStartStyle borderInlineStartWidth borderInlineStyle borderInlineWidth borderLeft borderLeftColor borderLeftStyle borderLeftWidth borderRadius borderRight borderRightColor borderRightStyle borderRightWidth borderSpacing borderStartEndRadius borderStartStartRadius borderStyle borderTop borderTopColor borderTopLeftRadius borderTopRightRadius borderTopStyle borderTopWidth borderWidth bottom boxDecorationBreak boxShadow boxSizing breakAfter breakBefore breakInside captionSide caretColor clear clip clipPath clipRule color colorInterpolation colorInterpolationFilters colorScheme columnCount columnFill columnGap columnRule columnRuleColor columnRuleStyle columnRuleWidth columnSpan columnWidth columns contain containIntrinsicBlockSize containIntrinsicHeight containIntrinsicInlineSize containIntrinsicSize containIntrinsicWidth container containerName containerType content contentVisibility counterIncrement counterReset counterSet cssFloat cssText cursor cx cy d direction display dominantBaseline dynamicRangeLimit emptyCells fieldSizing fill fillOpacity fillRule filter flex flexBasis flexDirection flexFlow flexGrow flexShrink flexWrap float floodColor floodOpacity font fontFamily fontFeatureSettings fontKerning fontLanguageOverride fontOpticalSizing fontPalette fontSize fontSizeAdjust fontStretch fontStyle fontSynthesis fontSynthesisSmallCaps fontSynthesisStyle fontSynthesisWeight fontVariant fontVariantAlternates fontVariantCaps fontVariantEastAsian fontVariantEmoji fontVariantLigatures fontVariantNumeric fontVariantPosition fontVariationSettings fontWeight forcedColorAdjust gap grid gridArea gridAutoColumns gridAutoFlow gridAutoRows gridColumn gridColumnEnd gridColumnGap gridColumnStart gridGap gridRow gridRowEnd gridRowGap gridRowStart gridTemplate gridTemplateAreas gridTemplateColumns gridTemplateRows height hyphenateCharacter hyphenateLimitChars hyphens imageOrientation imageRendering inlineSize inset insetBlock insetBlockEnd insetBlockStart insetInline insetInlineEnd insetInlineStart isolation justifyContent justifyItems justifySelf left letterSpacing lightingColor lineBreak lineHeight listStyle listStyleImage listStylePosition listStyleType margin marginBlock marginBlockEnd marginBlockStart marginBottom marginInline marginInlineEnd marginInlineStart marginLeft marginRight marginTop marker markerEnd markerMid markerStart mask maskClip maskComposite maskImage maskMode maskOrigin maskPosition maskRepeat maskSize maskType mathDepth mathShift mathStyle maxBlockSize maxHeight maxInlineSize maxWidth minBlockSize minHeight minInlineSize minWidth mixBlendMode objectFit objectPosition offset offsetAnchor offsetDistance offsetPath offsetPosition offsetRotate opacity order orphans outline outlineColor outlineOffset outlineStyle outlineWidth overflow overflowAnchor overflowBlock overflowClipMargin overflowInline overflowWrap overflowX overflowY overscrollBehavior overscrollBehaviorBlock overscrollBehaviorInline overscrollBehaviorX overscrollBehaviorY padding paddingBlock paddingBlockEnd paddingBlockStart paddingBottom paddingInline paddingInlineEnd paddingInlineStart paddingLeft paddingRight paddingTop page pageBreakAfter pageBreakBefore pageBreakInside paintOrder perspective perspectiveOrigin placeContent placeItems placeSelf pointerEvents position positionAnchor positionArea positionTry positionTryFallbacks positionTryOrder positionVisibility printColorAdjust quotes r resize right rotate rowGap rubyAlign rubyPosition rx ry scale scrollBehavior scrollMargin scrollMarginBlock scrollMarginBlockEnd scrollMarginBlockStart scrollMarginBottom scrollMarginInline scrollMarginInlineEnd scrollMarginInlineStart scrollMarginLeft scrollMarginRight scrollMarginTop scrollPadding scrollPaddingBlock scrollPaddingBlockEnd scrollPaddingBlockStart scrollPaddingBottom scrollPaddingInline scrollPaddingInlineEnd scrollPaddingInlineStart scrollPaddingLeft scrollPaddingRight scrollPaddingTop scrollSnapAlign scrollSnapStop scrollSnapType scrollTimeline scrollTimelineAxis scrollTimelineName scrollbarColor scrollbarGutter scrollbarWidth shapeImageThreshold shapeMargin shapeOutside shapeRendering stopColor stopOpacity stroke strokeDasharray strokeDashoffset strokeLinecap strokeLinejoin strokeMiterlimit strokeOpacity strokeWidth tabSize tableLayout textAlign textAlignLast textAnchor textAutospace textBox textBoxEdge textBoxTrim textCombineUpright textDecoration textDecorationColor textDecorationLine textDecorationSkipInk textDecorationStyle textDecorationThickness textEmphasis textEmphasisColor textEmphasisPosition textEmphasisStyle textIndent textJustify textOrientation textOverflow textRendering textShadow textTransform textUnderlineOffset textUnderlinePosition textWrap textWrapMode textWrapStyle timelineScope top touchAction transform transformBox transformOrigin transformStyle transition transitionBehavior transitionDelay transitionDuration transitionProperty transitionTimingFunction translate unicodeBidi userSelect vectorEffect verticalAlign viewTimeline viewTimelineAxis viewTimelineInset viewTimelineName viewTransitionClass viewTransitionName visibility webkitAlignContent webkitAlignItems webkitAlignSelf webkitAnimation webkitAnimationDelay webkitAnimationDirection webkitAnimationDuration webkitAnimationFillMode webkitAnimationIterationCount webkitAnimationName webkitAnimationPlayState webkitAnimationTimingFunction webkitAppearance webkitBackfaceVisibility webkitBackgroundClip webkitBackgroundOrigin webkitBackgroundSize webkitBorderBottomLeftRadius webkitBorderBottomRightRadius webkitBorderRadius webkitBorderTopLeftRadius webkitBorderTopRightRadius webkitBoxAlign webkitBoxFlex webkitBoxOrdinalGroup webkitBoxOrient webkitBoxPack webkitBoxShadow webkitBoxSizing webkitFilter webkitFlex webkitFlexBasis webkitFlexDirection webkitFlexFlow webkitFlexGrow webkitFlexShrink webkitFlexWrap webkitJustifyContent webkitLineClamp webkitMask webkitMaskBoxImage webkitMaskBoxImageOutset webkitMaskBoxImageRepeat webkitMaskBoxImageSlice webkitMaskBoxImageSource webkitMaskBoxImageWidth webkitMaskClip webkitMaskComposite webkitMaskImage webkitMaskOrigin webkitMaskPosition webkitMaskRepeat webkitMaskSize webkitOrder webkitPerspective webkitPerspectiveOrigin webkitTextFillColor webkitTextSizeAdjust webkitTextStroke webkitTextStrokeColor webkitTextStrokeWidth webkitTransform webkitTransformOrigin webkitTransformStyle webkitTransition webkitTransitionDelay webkitTransitionDuration webkitTransitionProperty webkitTransitionTimingFunction webkitUserSelect whiteSpace whiteSpaceCollapse widows width willChange wordBreak wordSpacing wordWrap writingMode x y zIndex zoom;?string getPropertyPriority getPropertyValue item;~string removeProperty;~undefined setProperty
CSSStyleRule;.host style styleMap;.string selectorText
CSSStyleSheet;.host cssRules rules;.host|null ownerRule;~+Promise<host> replace;~number addRule insertRule;~undefined deleteRule removeRule replaceSync
CSSTransformComponent;.boolean is2D;~host toMatrix
CSSTransformValue;.boolean is2D;.number length;@undefined forEach;~host toMatrix;~unknown entries keys values
CSSTransition;.string transitionProperty
CSSTranslate;.host x y z
CSSUnitValue;.number value;.string unit
CSSUnparsedValue;.number length;@undefined forEach;~unknown entries keys values
CSSVariableReferenceValue;.host|null fallback;.string variable
CSSViewTransitionRule;.+Array<string> types;.string navigation
Cache;!+Promise<boolean> delete;!+Promise<host|undefined> match;!+Promise<+Array<host>> keys matchAll;!+Promise<undefined> add addAll put
CacheStorage;!+Promise<host|undefined> match;~+Promise<boolean> delete has;~+Promise<host> open;~+Promise<+Array<string>> keys
CanvasCaptureMediaStreamTrack;.host canvas;~undefined requestFrame
CanvasGradient;~undefined addColorStop
CanvasPattern;!undefined setTransform
CanvasRenderingContext2D;!boolean isPointInPath isPointInStroke;!host createImageData getImageData;!host|null createPattern;!undefined clip drawFocusIfNeeded drawImage fill putImageData roundRect setLineDash setTransform stroke;.boolean imageSmoothingEnabled;.host canvas;.host|string fillStyle strokeStyle;.number globalAlpha lineDashOffset lineWidth miterLimit shadowBlur shadowOffsetX shadowOffsetY;.string direction filter font fontKerning fontStretch fontVariantCaps globalCompositeOperation imageSmoothingQuality letterSpacing lineCap lineJoin shadowColor textAlign textBaseline textRendering wordSpacing;?boolean isContextLost;?+Array<number> getLineDash;~host createConicGradient createLinearGradient createRadialGradient getContextAttributes getTransform measureText;~undefined arc arcTo beginPath bezierCurveTo clearRect closePath ellipse fillRect fillText lineTo moveTo quadraticCurveTo rect reset resetTransform restore rotate save scale strokeRect strokeText transform translate
CaretPosition;.host offsetNode;.number offset;~host|null getClientRect
CharacterData;.number length;.string data;~string substringData;~undefined appendData deleteData insertData replaceData
Client;!undefined postMessage;.string frameType id type url
Clients;!+Promise<host|null> openWindow;!+Promise<+Array<unknown>> matchAll;~+Promise<host|undefined> get;~+Promise<undefined> claim
Clipboard;!+Promise<undefined> write;~+Promise<+Array<host>> read;~+Promise<string> readText;~+Promise<undefined> writeText
ClipboardEvent;.host|null clipboardData
ClipboardItem;.+Array<string> types;.string presentationStyle;~+Promise<host> getType
CloseEvent;.boolean wasClean;.number code;.string reason
CommandEvent;.host|null source;.string command
CompositionEvent;!undefined initCompositionEvent;.string data
CompressionStream;.host readable writable
ConstantSourceNode;.host offset
ContentVisibilityAutoStateChangeEvent;.boolean skipped
ConvolverNode;.boolean normalize;.host|null buffer
CookieChangeEvent;.+Array<host> changed deleted
CookieStore;!+Promise<host|null> get;!+Promise<+Array<host>> getAll;!+Promise<undefined> delete set;.unknown onchange
CookieStoreManager;!+Promise<undefined> subscribe unsubscribe;~+Promise<+Array<host>> getSubscriptions
CountQueuingStrategy;.host size;.number highWaterMark
Credential;.string id type
CredentialsContainer;!+Promise<host|null> create get;!+Promise<undefined> store;~+Promise<undefined> preventSilentAccess
Crypto;!unknown getRandomValues;.host subtle;~string randomUUID
CryptoKey;.boolean extractable;.host algorithm;.+Array<string> usages;.string type
CustomElementRegistry;!null|string getName;!undefined define initialize upgrade;~host|undefined get;~+Promise<host> whenDefined
CustomStateSet;@undefined forEach
DOMException;.number ABORT_ERR DATA_CLONE_ERR DOMSTRING_SIZE_ERR HIERARCHY_REQUEST_ERR INDEX_SIZE_ERR INUSE_ATTRIBUTE_ERR INVALID_ACCESS_ERR INVALID_CHARACTER_ERR INVALID_MODIFICATION_ERR INVALID_NODE_TYPE_ERR INVALID_STATE_ERR NAMESPACE_ERR NETWORK_ERR NOT_FOUND_ERR NOT_SUPPORTED_ERR NO_DATA_ALLOWED_ERR NO_MODIFICATION_ALLOWED_ERR QUOTA_EXCEEDED_ERR SECURITY_ERR SYNTAX_ERR TIMEOUT_ERR TYPE_MISMATCH_ERR URL_MISMATCH_ERR VALIDATION_ERR WRONG_DOCUMENT_ERR code;.string message name
DOMImplementation;!boolean hasFeature;!host createDocument;~host createDocumentType createHTMLDocument
DOMMatrix;!host multiplySelf preMultiplySelf;.number a b c d e f m11 m12 m13 m14 m21 m22 m23 m24 m31 m32 m33 m34 m41 m42 m43 m44;~host invertSelf rotateAxisAngleSelf rotateFromVectorSelf rotateSelf scale3dSelf scaleSelf setMatrixValue skewXSelf skewYSelf translateSelf
DOMMatrixReadOnly;!host multiply transformPoint;.boolean is2D isIdentity;.number a b c d e f m11 m12 m13 m14 m21 m22 m23 m24 m31 m32 m33 m34 m41 m42 m43 m44;~host flipX flipY inverse rotate rotateAxisAngle rotateFromVector scale scale3d scaleNonUniform skewX skewY translate;~unknown toFloat32Array toFloat64Array toJSON
DOMParser;~host parseFromString
DOMPoint;.number w x y z
DOMPointReadOnly;!host matrixTransform;.number w x y z;~unknown toJSON
DOMQuad;.host p1 p2 p3 p4;~host getBounds;~unknown toJSON
DOMRect;.number height width x y
DOMRectList;.number length;~host|null item
DOMRectReadOnly;.number bottom height left right top width x y;~unknown toJSON
DOMStringList;.number length;?boolean contains;?null|string item
DOMTokenList;@undefined forEach;~unknown entries keys values
DataTransfer;!undefined setDragImage;.host files items;.+Array<string> types;.string dropEffect effectAllowed;?string getData;~undefined clearData setData
DataTransferItem;.string kind type;@undefined getAsString;~host|null getAsFile webkitGetAsEntry
DataTransferItemList;!host|null add;.number length;~undefined clear remove
DecompressionStream;.host readable writable
DedicatedWorkerGlobalScope;!undefined postMessage;.string name;.unknown onmessage onmessageerror onrtctransform;@number requestAnimationFrame;~undefined cancelAnimationFrame close
DelayNode;.host delayTime
DeviceMotionEvent;.host|null acceleration accelerationIncludingGravity rotationRate;.number interval
DeviceOrientationEvent;.boolean absolute;.null|number alpha beta gamma
DigitalCredential;.string protocol;.unknown data;~unknown toJSON
Document;!host createNSResolver;!host|null caretPositionFromPoint open;!undefined write writeln;!unknown adoptNode createElement createElementNS importNode;.boolean fullscreen fullscreenEnabled pictureInPictureEnabled;.host all anchors applets body documentElement embeds fonts forms fragmentDirective head images implementation links location plugins scripts styleSheets timeline;.host|null activeElement activeViewTransition currentScript customElementRegistry doctype fullscreenElement onerror pictureInPictureElement pointerLockElement rootElement scrollingElement;.+Array<host> adoptedStyleSheets;.string URL alinkColor bgColor characterSet charset compatMode contentType cookie designMode documentURI domain fgColor inputEncoding lastModified linkColor readyState referrer visibilityState vlinkColor;.unknown defaultView onabort onanimationcancel onanimationend onanimationiteration onanimationstart onauxclick onbeforeinput onbeforematch onbeforetoggle onblur oncancel oncanplay oncanplaythrough onchange onclick onclose oncommand oncontextlost oncontextmenu oncontextrestored oncopy oncuechange oncut ondblclick ondrag ondragend ondragenter ondragleave ondragover ondragstart ondrop ondurationchange onemptied onended onfocus onformdata onfullscreenchange onfullscreenerror ongotpointercapture oninput oninvalid onkeydown onkeypress onkeyup onload onloadeddata onloadedmetadata onloadstart onlostpointercapture onmousedown onmouseenter onmouseleave onmousemove onmouseout onmouseover onmouseup onpaste onpause onplay onplaying onpointercancel onpointerdown onpointerenter onpointerleave onpointerlockchange onpointerlockerror onpointermove onpointerout onpointerover onpointerrawupdate onpointerup onprogress onratechange onreadystatechange onreset onresize onscroll onscrollend onsecuritypolicyviolation onseeked onseeking onselect onselectionchange onselectstart onslotchange onstalled onsubmit onsuspend ontimeupdate ontoggle ontouchcancel ontouchend ontouchmove ontouchstart ontransitioncancel ontransitionend ontransitionrun ontransitionstart onvisibilitychange onvolumechange onwaiting onwebkitanimationend onwebkitanimationiteration onwebkitanimationstart onwebkittransitionend onwheel;?boolean hasFocus;@host createExpression createNodeIterator createTreeWalker evaluate startViewTransition;~boolean execCommand queryCommandEnabled queryCommandIndeterm queryCommandState queryCommandSupported;~host createAttribute createAttributeNS createCDATASection createComment createDocumentFragment createEvent createProcessingInstruction createRange createTextNode getElementsByName;~host|null caretRangeFromPoint elementFromPoint getSelection;~+Array<host> elementsFromPoint getAnimations;~+Promise<boolean> hasStorageAccess;~+Promise<undefined> exitFullscreen exitPictureInPicture requestStorageAccess;~string queryCommandValue;~undefined captureEvents clear close exitPointerLock releaseEvents
DocumentType;.string publicId systemId
DragEvent;.host|null dataTransfer
DynamicsCompressorNode;.host attack knee ratio release threshold;.number reduction
Element;!host animate;!+Array<host> getAnimations;!+Promise<undefined> requestFullscreen requestPointerLock;!undefined scroll scrollBy scrollIntoView scrollTo;.host attributes part;.host|null ariaActiveDescendantElement customElementRegistry;.+Array<host>|null ariaControlsElements ariaDescribedByElements ariaDetailsElements ariaErrorMessageElements ariaFlowToElements ariaLabelledByElements ariaOwnsElements;.null|string ariaAtomic ariaAutoComplete ariaBrailleLabel ariaBrailleRoleDescription ariaBusy ariaChecked ariaColCount ariaColIndex ariaColIndexText ariaColSpan ariaCurrent ariaDescription ariaDisabled ariaExpanded ariaHasPopup ariaHidden ariaInvalid ariaKeyShortcuts ariaLabel ariaLevel ariaLive ariaModal ariaMultiLine ariaMultiSelectable ariaOrientation ariaPlaceholder ariaPosInSet ariaPressed ariaReadOnly ariaRelevant ariaRequired ariaRoleDescription ariaRowCount ariaRowIndex ariaRowIndexText ariaRowSpan ariaSelected ariaSetSize ariaSort ariaValueMax ariaValueMin ariaValueNow ariaValueText;.number currentCSSZoom;.unknown onfullscreenchange onfullscreenerror;~host computedStyleMap getClientRects;~host|null getAttributeNode getAttributeNodeNS;~undefined releasePointerCapture setPointerCapture
ElementInternals;!undefined setFormValue setValidity;.boolean willValidate;.host labels states validity;.host|null ariaActiveDescendantElement form shadowRoot;.+Array<host>|null ariaControlsElements ariaDescribedByElements ariaDetailsElements ariaErrorMessageElements ariaFlowToElements ariaLabelledByElements ariaOwnsElements;.null|string ariaAtomic ariaAutoComplete ariaBrailleLabel ariaBrailleRoleDescription ariaBusy ariaChecked ariaColCount ariaColIndex ariaColIndexText ariaColSpan ariaCurrent ariaDescription ariaDisabled ariaExpanded ariaHasPopup ariaHidden ariaInvalid ariaKeyShortcuts ariaLabel ariaLevel ariaLive ariaModal ariaMultiLine ariaMultiSelectable ariaOrientation ariaPlaceholder ariaPosInSet ariaPressed ariaReadOnly ariaRelevant ariaRequired ariaRoleDescription ariaRowCount ariaRowIndex ariaRowIndexText ariaRowSpan ariaSelected ariaSetSize ariaSort ariaValueMax ariaValueMin ariaValueNow ariaValueText role;.string validationMessage;~boolean checkValidity reportValidity
EncodedAudioChunk;!undefined copyTo;.null|number duration;.number byteLength timestamp;.string type
EncodedVideoChunk;!undefined copyTo;.null|number duration;.number byteLength timestamp;.string type
ErrorEvent;.number colno lineno;.string filename message;.unknown error
Event;.number AT_TARGET BUBBLING_PHASE CAPTURING_PHASE NONE
EventCounts;@undefined forEach
EventSource;.boolean withCredentials;.number CLOSED CONNECTING OPEN readyState;.string url;.unknown onerror onmessage onopen;~undefined close
ExtendableCookieChangeEvent;.+Array<host> changed deleted
ExtendableEvent;!undefined waitUntil
ExtendableMessageEvent;.host|null source;.+Array<host> ports;.string lastEventId origin;.unknown data
External;~undefined AddSearchProvider IsSearchProviderInstalled
FetchEvent;!undefined respondWith;.host request;.+Promise<undefined> handled;.+Promise<unknown> preloadResponse;.string clientId resultingClientId
File;.number lastModified;.string name webkitRelativePath
FileList;.number length;~host|null item
FileReader;!undefined readAsArrayBuffer readAsBinaryString readAsDataURL readAsText;.host|null error;.number DONE EMPTY LOADING readyState;.unknown onabort onerror onload onloadend onloadstart onprogress result;~undefined abort
FileReaderSync;!string readAsBinaryString readAsDataURL readAsText;!unknown readAsArrayBuffer
FileSystem;.host root;.string name
FileSystemDirectoryEntry;@undefined getDirectory getFile;~host createReader
FileSystemDirectoryHandle;!+Promise<host> getDirectoryHandle getFileHandle;!+Promise<+Array<string>|null> resolve;!+Promise<undefined> removeEntry;.string kind;~host entries keys values
FileSystemDirectoryReader;@undefined readEntries
FileSystemEntry;.boolean isDirectory isFile;.host filesystem;.string fullPath name;@undefined getParent
FileSystemFileEntry;@undefined file
FileSystemFileHandle;!+Promise<host> createWritable;.string kind;~+Promise<host> createSyncAccessHandle getFile
FileSystemHandle;!+Promise<boolean> isSameEntry;.string kind name
FileSystemSyncAccessHandle;!number read write;?number getSize;~undefined close flush truncate
FileSystemWritableFileStream;!+Promise<undefined> write;~+Promise<undefined> seek truncate
FocusEvent;.host|null relatedTarget
FontFace;.+Promise<host> loaded;.string ascentOverride descentOverride display family featureSettings lineGapOverride status stretch style unicodeRange variationSettings weight;~+Promise<host> load
FontFaceSet;.+Promise<host> ready;.string status;.unknown onloading onloadingdone onloadingerror;@undefined addEventListener forEach removeEventListener;~boolean check;~+Promise<+Array<host>> load
FontFaceSetLoadEvent;.+Array<host> fontfaces
FormData;!undefined append set;?boolean has;@undefined forEach;~host entries keys values;~host|null|string get;~+Array<host|string> getAll;~undefined delete
FormDataEvent;.host formData
GPU;!+Promise<host|null> requestAdapter;.host wgslLanguageFeatures;?string getPreferredCanvasFormat
GPUAdapter;!+Promise<host> requestDevice;.host features info limits
GPUAdapterInfo;.boolean isFallbackAdapter;.number subgroupMaxSize subgroupMinSize;.string architecture description device vendor
GPUBindGroup;.string label
GPUBindGroupLayout;.string label
GPUBuffer;.number size usage;.string label mapState;~+Promise<undefined> mapAsync;~undefined destroy unmap;~unknown getMappedRange
GPUCanvasContext;!undefined configure;.host canvas;~host getCurrentTexture;~host|null getConfiguration;~undefined unconfigure
GPUCommandBuffer;.string label
GPUCommandEncoder;!host beginComputePass beginRenderPass finish;!undefined clearBuffer copyBufferToBuffer copyBufferToTexture copyTextureToBuffer copyTextureToTexture resolveQuerySet;.string label;~undefined insertDebugMarker popDebugGroup pushDebugGroup
GPUCompilationInfo;.+Array<host> messages
GPUCompilationMessage;.number length lineNum linePos offset;.string message type
GPUComputePassEncoder;!undefined dispatchWorkgroupsIndirect setBindGroup setPipeline;.string label;~undefined dispatchWorkgroups end insertDebugMarker popDebugGroup pushDebugGroup
GPUComputePipeline;.string label;~host getBindGroupLayout
GPUDevice;!host createBindGroup createBindGroupLayout createBuffer createCommandEncoder createComputePipeline createPipelineLayout createQuerySet createRenderBundleEncoder createRenderPipeline createSampler createShaderModule createTexture importExternalTexture;!+Promise<host> createComputePipelineAsync createRenderPipelineAsync;.host adapterInfo features limits queue;.+Promise<host> lost;.string label;.unknown onuncapturederror;~+Promise<host|null> popErrorScope;~undefined destroy pushErrorScope
GPUDeviceLostInfo;.string message reason
GPUError;.string message
GPUExternalTexture;.string label
GPUPipelineError;.string reason
GPUPipelineLayout;.string label
GPUQuerySet;.number count;.string label type;~undefined destroy
GPUQueue;!undefined copyExternalImageToTexture submit writeBuffer writeTexture;.string label;~+Promise<undefined> onSubmittedWorkDone
GPURenderBundle;.string label
GPURenderBundleEncoder;!host finish;!undefined drawIndexedIndirect drawIndirect setBindGroup setIndexBuffer setPipeline setVertexBuffer;.string label;~undefined draw drawIndexed insertDebugMarker popDebugGroup pushDebugGroup
GPURenderPassEncoder;!undefined drawIndexedIndirect drawIndirect executeBundles setBindGroup setBlendConstant setIndexBuffer setPipeline setVertexBuffer;.string label;~undefined beginOcclusionQuery draw drawIndexed end endOcclusionQuery insertDebugMarker popDebugGroup pushDebugGroup setScissorRect setStencilReference setViewport
GPURenderPipeline;.string label;~host getBindGroupLayout
GPUSampler;.string label
GPUShaderModule;.string label;~+Promise<host> getCompilationInfo
GPUSupportedFeatures;@undefined forEach
GPUSupportedLimits;.number maxBindGroups maxBindGroupsPlusVertexBuffers maxBindingsPerBindGroup maxBufferSize maxColorAttachmentBytesPerSample maxColorAttachments maxComputeInvocationsPerWorkgroup maxComputeWorkgroupSizeX maxComputeWorkgroupSizeY maxComputeWorkgroupSizeZ maxComputeWorkgroupStorageSize maxComputeWorkgroupsPerDimension maxDynamicStorageBuffersPerPipelineLayout maxDynamicUniformBuffersPerPipelineLayout maxInterStageShaderVariables maxSampledTexturesPerShaderStage maxSamplersPerShaderStage maxStorageBufferBindingSize maxStorageBuffersPerShaderStage maxStorageTexturesPerShaderStage maxTextureArrayLayers maxTextureDimension1D maxTextureDimension2D maxTextureDimension3D maxUniformBufferBindingSize maxUniformBuffersPerShaderStage maxVertexAttributes maxVertexBufferArrayStride maxVertexBuffers minStorageBufferOffsetAlignment minUniformBufferOffsetAlignment
GPUTexture;!host createView;.number depthOrArrayLayers height mipLevelCount sampleCount usage width;.string dimension format label;~undefined destroy
GPUTextureView;.string label
GPUUncapturedErrorEvent;.host error
GainNode;.host gain
Gamepad;.boolean connected;.host vibrationActuator;.+Array<host> buttons;.+Array<number> axes;.number index timestamp;.string id mapping
GamepadButton;.boolean pressed touched;.number value
GamepadEvent;.host gamepad
GamepadHapticActuator;!+Promise<string> playEffect;~+Promise<string> reset
Geolocation;@number watchPosition;@undefined getCurrentPosition;~undefined clearWatch
GeolocationCoordinates;.null|number altitude altitudeAccuracy heading speed;.number accuracy latitude longitude;~unknown toJSON
GeolocationPosition;.host coords;.number timestamp;~unknown toJSON
GeolocationPositionError;.number PERMISSION_DENIED POSITION_UNAVAILABLE TIMEOUT code;.string message
HTMLAllCollection;.number length;~host|null item namedItem
HTMLAnchorElement;.host relList;.string charset coords download hash host hostname hreflang origin password pathname ping port protocol referrerPolicy rev search shape target text username
HTMLAreaElement;.boolean noHref;.host relList;.string coords download hash host hostname origin password pathname ping port protocol referrerPolicy search shape target username
HTMLBRElement;.string clear
HTMLBaseElement;.string target
HTMLBodyElement;.string aLink background bgColor link text vLink;.unknown onafterprint onbeforeprint onbeforeunload ongamepadconnected ongamepaddisconnected onhashchange onlanguagechange onmessage onmessageerror onoffline ononline onpagehide onpagereveal onpageshow onpageswap onpopstate onrejectionhandled onstorage onunhandledrejection onunload
HTMLButtonElement;.boolean disabled formNoValidate willValidate;.host labels validity;.host|null commandForElement form popoverTargetElement;.string command formAction formEnctype formMethod formTarget popoverTargetAction validationMessage;~boolean checkValidity reportValidity;~undefined setCustomValidity
HTMLCanvasElement;!host|null getContext;.number height width;@undefined toBlob;~host captureStream transferControlToOffscreen;~string toDataURL
HTMLCollection;.number length;~host|null item namedItem
HTMLDListElement;.boolean compact
HTMLDataListElement;.host options
HTMLDetailsElement;.boolean open
HTMLDialogElement;.boolean open;.string closedBy returnValue;~undefined close requestClose show showModal
HTMLDirectoryElement;.boolean compact
HTMLDivElement;.string align
HTMLElement;!boolean togglePopover;!undefined focus showPopover;.boolean autocorrect;.host attributeStyleMap;.host|null onerror;.null|string popover;.string accessKeyLabel autocapitalize contentEditable enterKeyHint inputMode writingSuggestions;.unknown onabort onanimationcancel onanimationend onanimationiteration onanimationstart onauxclick onbeforeinput onbeforematch onbeforetoggle onblur oncancel oncanplay oncanplaythrough onchange onclick onclose oncommand oncontextlost oncontextmenu oncontextrestored oncopy oncuechange oncut ondblclick ondrag ondragend ondragenter ondragleave ondragover ondragstart ondrop ondurationchange onemptied onended onfocus onformdata ongotpointercapture oninput oninvalid onkeydown onkeypress onkeyup onload onloadeddata onloadedmetadata onloadstart onlostpointercapture onmousedown onmouseenter onmouseleave onmousemove onmouseout onmouseover onmouseup onpaste onpause onplay onplaying onpointercancel onpointerdown onpointerenter onpointerleave onpointermove onpointerout onpointerover onpointerrawupdate onpointerup onprogress onratechange onreset onresize onscroll onscrollend onsecuritypolicyviolation onseeked onseeking onselect onselectionchange onselectstart onslotchange onstalled onsubmit onsuspend ontimeupdate ontoggle ontouchcancel ontouchend ontouchmove ontouchstart ontransitioncancel ontransitionend ontransitionrun ontransitionstart onvolumechange onwaiting onwebkitanimationend onwebkitanimationiteration onwebkitanimationstart onwebkittransitionend onwheel;~undefined blur click hidePopover
HTMLEmbedElement;.string align height width;~host|null getSVGDocument
HTMLFieldSetElement;.boolean disabled willValidate;.host elements validity;.host|null form;.string validationMessage;~boolean checkValidity reportValidity;~undefined setCustomValidity
HTMLFontElement;.string color face size
HTMLFormControlsCollection;.number length;~host|null item namedItem
HTMLFormElement;!undefined requestSubmit;.boolean noValidate;.host elements relList;.number length;.string acceptCharset action autocomplete encoding enctype method name rel target;@undefined addEventListener removeEventListener;~boolean checkValidity reportValidity;~undefined reset submit
HTMLFrameElement;.boolean noResize;.host|null contentDocument contentWindow;.string frameBorder longDesc marginHeight marginWidth scrolling
HTMLFrameSetElement;.string cols rows;.unknown onafterprint onbeforeprint onbeforeunload ongamepadconnected ongamepaddisconnected onhashchange onlanguagechange onmessage onmessageerror onoffline ononline onpagehide onpagereveal onpageshow onpageswap onpopstate onrejectionhandled onstorage onunhandledrejection onunload
HTMLHRElement;.boolean noShade;.string align color size width
HTMLHeadingElement;.string align
HTMLHtmlElement;.string version
HTMLIFrameElement;.boolean allowFullscreen;.host sandbox;.host|null contentDocument contentWindow;.string align allow frameBorder height loading longDesc marginHeight marginWidth referrerPolicy scrolling srcdoc width;~host|null getSVGDocument
HTMLImageElement;.boolean complete isMap;.null|string crossOrigin;.number height hspace naturalHeight naturalWidth vspace width x y;.string align border currentSrc decoding fetchPriority loading longDesc lowsrc referrerPolicy sizes useMap;~+Promise<undefined> decode
HTMLInputElement;.boolean checked defaultChecked disabled formNoValidate indeterminate multiple readOnly required webkitdirectory willValidate;.host validity;.host|null files form labels list popoverTargetElement;.+Array<host> webkitEntries;.null|number selectionEnd selectionStart;.null|string selectionDirection;.number height maxLength minLength size valueAsNumber width;.string accept align autocomplete capture defaultValue dirName formAction formEnctype formMethod formTarget max min pattern placeholder popoverTargetAction step useMap validationMessage;.unknown valueAsDate;~boolean checkValidity reportValidity;~undefined select setCustomValidity setRangeText setSelectionRange showPicker stepDown stepUp
HTMLLabelElement;.host|null control form;.string htmlFor
HTMLLegendElement;.host|null form;.string align
HTMLLinkElement;.boolean disabled;.host blocking relList sizes;.host|null sheet;.null|string crossOrigin;.string as charset fetchPriority hreflang imageSizes imageSrcset integrity referrerPolicy rev target
HTMLMapElement;.host areas
HTMLMarqueeElement;.boolean trueSpeed;.number hspace loop scrollAmount scrollDelay vspace;.string behavior bgColor direction height width;~undefined start stop
HTMLMediaElement;!+Promise<undefined> setMediaKeys;.boolean autoplay controls defaultMuted disableRemotePlayback ended loop muted paused preservesPitch seeking;.host buffered played remote seekable textTracks;.host|null error mediaKeys srcObject;.null|string crossOrigin;.number HAVE_CURRENT_DATA HAVE_ENOUGH_DATA HAVE_FUTURE_DATA HAVE_METADATA HAVE_NOTHING NETWORK_EMPTY NETWORK_IDLE NETWORK_LOADING NETWORK_NO_SOURCE currentTime defaultPlaybackRate duration networkState playbackRate readyState volume;.string currentSrc preload sinkId;.unknown onencrypted onwaitingforkey;?string canPlayType;~host addTextTrack;~+Promise<undefined> play setSinkId;~undefined fastSeek load pause
HTMLMenuElement;.boolean compact
HTMLMetaElement;.string content httpEquiv scheme
HTMLMeterElement;.host labels;.number high low max min optimum
HTMLModElement;.string cite dateTime
HTMLOListElement;.boolean compact reversed;.number start
HTMLObjectElement;.boolean declare willValidate;.host validity;.host|null contentDocument contentWindow form;.number hspace vspace;.string align archive border code codeBase codeType data height standby useMap validationMessage width;~boolean checkValidity reportValidity;~host|null getSVGDocument;~undefined setCustomValidity
HTMLOptGroupElement;.boolean disabled;.string label
HTMLOptionElement;.boolean defaultSelected disabled selected;.host|null form;.number index;.string label text
HTMLOptionsCollection;!undefined add;.number length selectedIndex;~undefined remove;~unknown item namedItem
HTMLOutputElement;.boolean willValidate;.host htmlFor labels validity;.host|null form;.string defaultValue validationMessage;~boolean checkValidity reportValidity;~undefined setCustomValidity
HTMLParagraphElement;.string align
HTMLParamElement;.string valueType
HTMLPreElement;.number width
HTMLProgressElement;.host labels;.number max position
HTMLQuoteElement;.string cite
HTMLScriptElement;.boolean async defer noModule;.host blocking;.null|string crossOrigin;.string charset event fetchPriority htmlFor integrity referrerPolicy text
HTMLSelectElement;!undefined add;.boolean disabled multiple required willValidate;.host labels options selectedOptions validity;.host|null form;.number length selectedIndex size;.string autocomplete name type validationMessage value;@undefined addEventListener removeEventListener;~boolean checkValidity reportValidity;~host|null item namedItem;~undefined remove setCustomValidity showPicker
HTMLSlotElement;!+Array<host> assignedElements assignedNodes;!undefined assign
HTMLSourceElement;.number height width;.string sizes srcset
HTMLStyleElement;.boolean disabled;.host blocking;.host|null sheet
HTMLTableCaptionElement;.string align
HTMLTableCellElement;.boolean noWrap;.number cellIndex colSpan rowSpan;.string abbr align axis bgColor ch chOff headers height scope vAlign width
HTMLTableColElement;.number span;.string align ch chOff vAlign width
HTMLTableElement;.host rows tBodies;.host|null caption tFoot tHead;.string align bgColor border cellPadding cellSpacing frame rules summary width;~host createCaption createTBody createTFoot createTHead insertRow;~undefined deleteCaption deleteRow deleteTFoot deleteTHead
HTMLTableRowElement;.host cells;.number rowIndex sectionRowIndex;.string align bgColor ch chOff vAlign;~host insertCell;~undefined deleteCell
HTMLTableSectionElement;.host rows;.string align ch chOff vAlign;~host insertRow;~undefined deleteRow
HTMLTemplateElement;.boolean shadowRootClonable shadowRootDelegatesFocus shadowRootSerializable;.host content;.string shadowRootCustomElementRegistry shadowRootMode
HTMLTextAreaElement;.boolean disabled readOnly required willValidate;.host labels validity;.host|null form;.number cols maxLength minLength rows selectionEnd selectionStart textLength;.string autocomplete defaultValue dirName placeholder selectionDirection validationMessage wrap;~boolean checkValidity reportValidity;~undefined select setCustomValidity setRangeText setSelectionRange
HTMLTimeElement;.string dateTime
HTMLTitleElement;.string text
HTMLTrackElement;.boolean default;.host track;.number ERROR LOADED LOADING NONE readyState;.string kind label srclang
HTMLUListElement;.boolean compact
HTMLVideoElement;.boolean disablePictureInPicture playsInline;.number height videoHeight videoWidth width;.string poster;.unknown onenterpictureinpicture onleavepictureinpicture;@number requestVideoFrameCallback;~host getVideoPlaybackQuality;~+Promise<host> requestPictureInPicture;~undefined cancelVideoFrameCallback
HashChangeEvent;.string newURL oldURL
Headers;?boolean has;?+Array<string> getSetCookie;?null|string get;@undefined forEach;~host entries keys values;~undefined append delete set
Highlight;.number priority;.string type;@undefined forEach
HighlightRegistry;@undefined forEach
History;!undefined pushState replaceState;.number length;.string scrollRestoration;.unknown state;~undefined back forward go
IDBCursor;!host update;!undefined continue continuePrimaryKey;.host request source;.string direction;.unknown key primaryKey;~host delete;~undefined advance
IDBCursorWithValue;.unknown value
IDBDatabase;!host createObjectStore transaction;.host objectStoreNames;.number version;.string name;.unknown onabort onclose onerror onversionchange;@undefined addEventListener removeEventListener;~undefined close deleteObjectStore
IDBFactory;!number cmp;~host deleteDatabase open;~+Promise<+Array<host>> databases
IDBIndex;!host count get getAll getAllKeys getKey openCursor openKeyCursor;.boolean multiEntry unique;.host objectStore;.+Array<string>|string keyPath;.string name
IDBKeyRange;!boolean includes;.boolean lowerOpen upperOpen;.unknown lower upper
IDBObjectStore;!host add count createIndex delete get getAll getAllKeys getKey openCursor openKeyCursor put;.boolean autoIncrement;.host indexNames transaction;.+Array<string>|null|string keyPath;.string name;~host clear index;~undefined deleteIndex
IDBOpenDBRequest;.unknown onblocked onupgradeneeded
IDBRequest;.host source;.host|null error transaction;.string readyState;.unknown onerror onsuccess result
IDBTransaction;.host db objectStoreNames;.host|null error;.string durability mode;.unknown onabort oncomplete onerror;~host objectStore;~undefined abort commit
IDBVersionChangeEvent;.null|number newVersion;.number oldVersion
IIRFilterNode;!undefined getFrequencyResponse
IdleDeadline;.boolean didTimeout;~number timeRemaining
ImageBitmap;.number height width;~undefined close
ImageBitmapRenderingContext;!undefined transferFromImageBitmap;.host canvas
ImageCapture;!+Promise<host> takePhoto;.host track;~+Promise<host> getPhotoCapabilities getPhotoSettings grabFrame
ImageData;.number height width;.string colorSpace;.unknown data
ImageDecoder;!+Promise<host> decode;.boolean complete;.host tracks;.+Promise<undefined> completed;.string type;~undefined close reset
ImageTrack;.boolean animated selected;.number frameCount repetitionCount
ImageTrackList;.host|null selectedTrack;.+Promise<undefined> ready;.number length selectedIndex
InputDeviceInfo;~host getCapabilities
InputEvent;.boolean isComposing;.host|null dataTransfer;.null|string data;.string inputType;~+Array<host> getTargetRanges
IntersectionObserver;!undefined observe unobserve;.host|null root;.+Array<number> thresholds;.string rootMargin scrollMargin;~+Array<host> takeRecords;~undefined disconnect
IntersectionObserverEntry;.boolean isIntersecting;.host boundingClientRect intersectionRect target;.host|null rootBounds;.number intersectionRatio time
KeyboardEvent;!undefined initKeyboardEvent;.boolean altKey ctrlKey isComposing metaKey repeat shiftKey;.number DOM_KEY_LOCATION_LEFT DOM_KEY_LOCATION_NUMPAD DOM_KEY_LOCATION_RIGHT DOM_KEY_LOCATION_STANDARD charCode keyCode location;.string code key;?boolean getModifierState
KeyframeEffect;!undefined setKeyframes;.host|null target;.null|string pseudoElement;.string composite iterationComposite;~+Array<host> getKeyframes
LargestContentfulPaint;.host|null element;.null|number presentationTime;.number loadTime paintTime renderTime size;.string id url;~unknown toJSON
Location;!undefined assign replace;.host ancestorOrigins;.string hash host hostname href origin pathname port protocol search;~undefined reload
Lock;.string mode name
LockManager;@+Promise<unknown> request;~+Promise<host> query
MIDIAccess;.boolean sysexEnabled;.host inputs outputs;.unknown onstatechange
MIDIConnectionEvent;.host|null port
MIDIInput;.unknown onmidimessage
MIDIInputMap;@undefined forEach
MIDIMessageEvent;.unknown data
MIDIOutput;!undefined send;@undefined addEventListener removeEventListener
MIDIOutputMap;@undefined forEach
MIDIPort;.null|string manufacturer name version;.string connection id state type;.unknown onstatechange;~+Promise<host> close open
MathMLElement;!undefined focus;.host attributeStyleMap dataset style;.host|null onerror;.unknown onabort onanimationcancel onanimationend onanimationiteration onanimationstart onauxclick onbeforeinput onbeforematch onbeforetoggle onblur oncancel oncanplay oncanplaythrough onchange onclick onclose oncommand oncontextlost oncontextmenu oncontextrestored oncopy oncuechange oncut ondblclick ondrag ondragend ondragenter ondragleave ondragover ondragstart ondrop ondurationchange onemptied onended onfocus onformdata ongotpointercapture oninput oninvalid onkeydown onkeypress onkeyup onload onloadeddata onloadedmetadata onloadstart onlostpointercapture onmousedown onmouseenter onmouseleave onmousemove onmouseout onmouseover onmouseup onpaste onpause onplay onplaying onpointercancel onpointerdown onpointerenter onpointerleave onpointermove onpointerout onpointerover onpointerrawupdate onpointerup onprogress onratechange onreset onresize onscroll onscrollend onsecuritypolicyviolation onseeked onseeking onselect onselectionchange onselectstart onslotchange onstalled onsubmit onsuspend ontimeupdate ontoggle ontouchcancel ontouchend ontouchmove ontouchstart ontransitioncancel ontransitionend ontransitionrun ontransitionstart onvolumechange onwaiting onwebkitanimationend onwebkitanimationiteration onwebkitanimationstart onwebkittransitionend onwheel;~undefined blur
MediaCapabilities;!+Promise<host> decodingInfo encodingInfo
MediaDeviceInfo;.string deviceId groupId kind label;~unknown toJSON
MediaDevices;!+Promise<host> getDisplayMedia getUserMedia;.unknown ondevicechange;~host getSupportedConstraints;~+Promise<+Array<host>> enumerateDevices
MediaElementAudioSourceNode;.host mediaElement
MediaEncryptedEvent;.string initDataType;.unknown initData
MediaError;.number MEDIA_ERR_ABORTED MEDIA_ERR_DECODE MEDIA_ERR_NETWORK MEDIA_ERR_SRC_NOT_SUPPORTED code;.string message
MediaKeyMessageEvent;.string messageType;.unknown message
MediaKeySession;!+Promise<undefined> generateRequest update;.host keyStatuses;.+Promise<string> closed;.number expiration;.string sessionId;.unknown onkeystatuseschange onmessage;~+Promise<boolean> load;~+Promise<undefined> close remove
MediaKeyStatusMap;!boolean has;!string|undefined get;.number size;@undefined forEach;~host entries keys values
MediaKeySystemAccess;.string keySystem;~host getConfiguration;~+Promise<host> createMediaKeys
MediaKeys;!+Promise<boolean> setServerCertificate;!+Promise<string> getStatusForPolicy;~host createSession
MediaList;.number length;.string mediaText;?null|string item;~undefined appendMedium deleteMedium
MediaMetadata;.+Array<host> artwork;.string album artist title
MediaQueryList;.boolean matches;.string media;.unknown onchange;@undefined addListener removeListener
MediaQueryListEvent;.boolean matches;.string media
MediaRecorder;.host stream;.number audioBitsPerSecond videoBitsPerSecond;.string mimeType state;.unknown ondataavailable onerror onpause onresume onstart onstop;~undefined pause requestData resume start stop
MediaSession;!undefined setPositionState;.host|null metadata;.string playbackState;@undefined setActionHandler;~+Promise<undefined> setCameraActive setMicrophoneActive
MediaSource;!undefined removeSourceBuffer;.host activeSourceBuffers sourceBuffers;.number duration;.string readyState;.unknown onsourceclose onsourceended onsourceopen;~host addSourceBuffer;~undefined clearLiveSeekableRange endOfStream setLiveSeekableRange
MediaStream;!undefined addTrack removeTrack;.boolean active;.string id;.unknown onaddtrack onremovetrack;~host clone;~host|null getTrackById;~+Array<host> getAudioTracks getTracks getVideoTracks
MediaStreamAudioDestinationNode;.host stream
MediaStreamAudioSourceNode;.host mediaStream
MediaStreamTrack;!+Promise<undefined> applyConstraints;.boolean enabled muted;.string contentHint id kind label readyState;.unknown onended onmute onunmute;~host clone getCapabilities getConstraints getSettings;~undefined stop
MediaStreamTrackEvent;.host track
MediaStreamTrackProcessor;.host readable
MessageChannel;.host port1 port2
MessageEvent;!undefined initMessageEvent;.host|null source;.+Array<host> ports;.string lastEventId origin;.unknown data
MessagePort;!undefined postMessage;.unknown onmessage onmessageerror;~undefined close start
MimeType;.host enabledPlugin;.string description suffixes type
MimeTypeArray;.number length;~host|null item namedItem
MouseEvent;!undefined initMouseEvent;.boolean altKey ctrlKey metaKey shiftKey;.host|null relatedTarget;.number button buttons clientX clientY layerX layerY movementX movementY offsetX offsetY pageX pageY screenX screenY x y;?boolean getModifierState
MutationObserver;!undefined observe;~+Array<host> takeRecords;~undefined disconnect
MutationRecord;.host addedNodes removedNodes target;.host|null nextSibling previousSibling;.null|string attributeName attributeNamespace oldValue;.string type
NamedNodeMap;!host|null setNamedItem setNamedItemNS;.number length;~host removeNamedItem removeNamedItemNS;~host|null getNamedItem getNamedItemNS item
NavigateEvent;!undefined intercept;.boolean canIntercept hasUAVisualTransition hashChange userInitiated;.host destination signal;.host|null formData sourceElement;.null|string downloadRequest;.string navigationType;.unknown info;~undefined scroll
Navigation;!host back forward navigate reload traverseTo;!undefined updateCurrentEntry;.boolean canGoBack canGoForward;.host|null activation currentEntry transition;.unknown oncurrententrychange onnavigate onnavigateerror onnavigatesuccess;~+Array<host> entries
NavigationActivation;.host entry;.host|null from;.string navigationType
NavigationCurrentEntryChangeEvent;.host from;.null|string navigationType
NavigationDestination;.boolean sameDocument;.number index;.string id key url;~unknown getState
NavigationHistoryEntry;.boolean sameDocument;.null|string url;.number index;.string id key;.unknown ondispose;~unknown getState
NavigationPrecommitController;!undefined redirect;@undefined addHandler
NavigationPreloadManager;~+Promise<host> getState;~+Promise<undefined> disable enable setHeaderValue
NavigationTransition;.host from;.+Promise<undefined> committed finished;.string navigationType
Navigator;!boolean canShare sendBeacon vibrate;!+Promise<host> requestMIDIAccess requestMediaKeySystemAccess;!+Promise<undefined> share;!undefined registerProtocolHandler;.boolean cookieEnabled onLine pdfViewerEnabled webdriver;.host clipboard credentials geolocation gpu locks login mediaCapabilities mediaDevices mediaSession mimeTypes permissions plugins serviceWorker storage userActivation wakeLock;.+Array<string> languages;.null|string doNotTrack;.number hardwareConcurrency maxTouchPoints;.string appCodeName appName appVersion language platform product productSub userAgent vendor vendorSub;~boolean javaEnabled;~+Array<host|null> getGamepads;~+Promise<undefined> clearAppBadge setAppBadge
NavigatorLogin;~+Promise<undefined> setStatus
Node;.number ATTRIBUTE_NODE CDATA_SECTION_NODE COMMENT_NODE DOCUMENT_FRAGMENT_NODE DOCUMENT_NODE DOCUMENT_POSITION_CONTAINED_BY DOCUMENT_POSITION_CONTAINS DOCUMENT_POSITION_DISCONNECTED DOCUMENT_POSITION_FOLLOWING DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC DOCUMENT_POSITION_PRECEDING DOCUMENT_TYPE_NODE ELEMENT_NODE ENTITY_NODE ENTITY_REFERENCE_NODE NOTATION_NODE PROCESSING_INSTRUCTION_NODE TEXT_NODE
NodeIterator;.boolean pointerBeforeReferenceNode;.host referenceNode root;.number whatToShow;.unknown filter;~host|null nextNode previousNode;~undefined detach
NodeList;.number length;@undefined forEach;~host|null item;~unknown entries keys values
Notification;.boolean requireInteraction;.boolean|null silent;.string body dir icon lang tag title;.unknown data onclick onclose onerror onshow;~undefined close
NotificationEvent;.host notification;.string action
OfflineAudioCompletionEvent;.host renderedBuffer
OfflineAudioContext;.number length;.unknown oncomplete;@undefined addEventListener removeEventListener;~+Promise<host> startRendering;~+Promise<undefined> resume suspend
OffscreenCanvas;!host|null getContext;!+Promise<host> convertToBlob;.number height width;.unknown oncontextlost oncontextrestored;~host transferToImageBitmap
OffscreenCanvasRenderingContext2D;!boolean isPointInPath isPointInStroke;!host createImageData getImageData;!host|null createPattern;!undefined clip drawImage fill putImageData roundRect setLineDash setTransform stroke;.boolean imageSmoothingEnabled;.host canvas;.host|string fillStyle strokeStyle;.number globalAlpha lineDashOffset lineWidth miterLimit shadowBlur shadowOffsetX shadowOffsetY;.string direction filter font fontKerning fontStretch fontVariantCaps globalCompositeOperation imageSmoothingQuality letterSpacing lineCap lineJoin shadowColor textAlign textBaseline textRendering wordSpacing;?boolean isContextLost;?+Array<number> getLineDash;~host createConicGradient createLinearGradient createRadialGradient getTransform measureText;~undefined arc arcTo beginPath bezierCurveTo clearRect closePath ellipse fillRect fillText lineTo moveTo quadraticCurveTo rect reset resetTransform restore rotate save scale strokeRect strokeText transform translate
OscillatorNode;!undefined setPeriodicWave;.host detune frequency;.string type
OverconstrainedError;.string constraint
PageRevealEvent;.host|null viewTransition
PageSwapEvent;.host|null activation viewTransition
PageTransitionEvent;.boolean persisted
PannerNode;.host orientationX orientationY orientationZ positionX positionY positionZ;.number coneInnerAngle coneOuterAngle coneOuterGain maxDistance refDistance rolloffFactor;.string distanceModel panningModel;~undefined setOrientation setPosition
Path2D;!undefined addPath roundRect;~undefined arc arcTo bezierCurveTo closePath ellipse lineTo moveTo quadraticCurveTo rect
PaymentAddress;.+Array<string> addressLine;.string city country dependentLocality organization phone postalCode recipient region sortingCode;~unknown toJSON
PaymentMethodChangeEvent;.string methodName;.unknown methodDetails
PaymentRequest;!+Promise<host> show;.host|null shippingAddress;.null|string shippingOption shippingType;.string id;.unknown onpaymentmethodchange onshippingaddresschange onshippingoptionchange;~+Promise<boolean> canMakePayment;~+Promise<undefined> abort
PaymentRequestUpdateEvent;!undefined updateWith
PaymentResponse;!+Promise<undefined> retry;.host|null shippingAddress;.null|string payerEmail payerName payerPhone shippingOption;.string methodName requestId;.unknown details onpayerdetailchange;~+Promise<undefined> complete;~unknown toJSON
Performance;!host mark measure;.host eventCounts navigation timing;.number interactionCount timeOrigin;.unknown onresourcetimingbufferfull;~+Array<host> getEntries getEntriesByName getEntriesByType;~number now;~undefined clearMarks clearMeasures clearResourceTimings setResourceTimingBufferSize;~unknown toJSON
PerformanceEntry;.number duration startTime;.string entryType name;~unknown toJSON
PerformanceEventTiming;.boolean cancelable;.host|null target;.number interactionId processingEnd processingStart;~unknown toJSON
PerformanceMark;.unknown detail
PerformanceMeasure;.unknown detail
PerformanceNavigation;.number TYPE_BACK_FORWARD TYPE_NAVIGATE TYPE_RELOAD TYPE_RESERVED redirectCount type;~unknown toJSON
PerformanceNavigationTiming;.number domComplete domContentLoadedEventEnd domContentLoadedEventStart domInteractive loadEventEnd loadEventStart redirectCount unloadEventEnd unloadEventStart;.string type;~unknown toJSON
PerformanceObserver;!undefined observe;~+Array<host> takeRecords;~undefined disconnect
PerformanceObserverEntryList;~+Array<host> getEntries getEntriesByName getEntriesByType
PerformancePaintTiming;.null|number presentationTime;.number paintTime;~unknown toJSON
PerformanceResourceTiming;.+Array<host> serverTiming;.number connectEnd connectStart decodedBodySize domainLookupEnd domainLookupStart encodedBodySize fetchStart redirectEnd redirectStart requestStart responseEnd responseStart responseStatus secureConnectionStart transferSize workerStart;.string initiatorType nextHopProtocol;~unknown toJSON
PerformanceServerTiming;.number duration;.string description name;~unknown toJSON
PerformanceTiming;.number connectEnd connectStart domComplete domContentLoadedEventEnd domContentLoadedEventStart domInteractive domLoading domainLookupEnd domainLookupStart fetchStart loadEventEnd loadEventStart navigationStart redirectEnd redirectStart requestStart responseEnd responseStart secureConnectionStart unloadEventEnd unloadEventStart;~unknown toJSON
PermissionStatus;.string name state;.unknown onchange
Permissions;!+Promise<host> query
PictureInPictureEvent;.host pictureInPictureWindow
PictureInPictureWindow;.number height width;.unknown onresize
Plugin;.number length;.string description filename name;~host|null item namedItem
PluginArray;.number length;~host|null item namedItem;~undefined refresh
PointerEvent;.boolean isPrimary;.number altitudeAngle azimuthAngle height persistentDeviceId pointerId pressure tangentialPressure tiltX tiltY twist width;.string pointerType;~+Array<host> getCoalescedEvents getPredictedEvents
PopStateEvent;.boolean hasUAVisualTransition;.unknown state
ProcessingInstruction;.host|null sheet;.string target
ProgressEvent;.boolean lengthComputable;.number loaded total
PromiseRejectionEvent;.+Promise<unknown> promise;.unknown reason
PublicKeyCredential;.host response;.null|string authenticatorAttachment;.unknown rawId;~host getClientExtensionResults toJSON
PushEvent;.host|null data
PushManager;!+Promise<host> subscribe;!+Promise<string> permissionState;~+Promise<host|null> getSubscription
PushMessageData;~host blob;~string text;~unknown arrayBuffer bytes json
PushSubscription;.host options;.null|number expirationTime;.string endpoint;~host toJSON;~+Promise<boolean> unsubscribe;~unknown getKey
PushSubscriptionChangeEvent;.host|null newSubscription oldSubscription
PushSubscriptionOptions;.boolean userVisibleOnly;.unknown applicationServerKey
RTCCertificate;.number expires;~+Array<host> getFingerprints
RTCDTMFSender;.boolean canInsertDTMF;.string toneBuffer;.unknown ontonechange;~undefined insertDTMF
RTCDTMFToneChangeEvent;.string tone
RTCDataChannel;!undefined send;.boolean negotiated ordered;.null|number id maxPacketLifeTime maxRetransmits;.number bufferedAmount bufferedAmountLowThreshold;.string binaryType label protocol readyState;.unknown onbufferedamountlow onclose onclosing onerror onmessage onopen;~undefined close
RTCDataChannelEvent;.host channel
RTCDtlsTransport;.host iceTransport;.string state;.unknown onerror onstatechange;~+Array<unknown> getRemoteCertificates
RTCEncodedAudioFrame;.number timestamp;.unknown data;~host getMetadata
RTCEncodedVideoFrame;.number timestamp;.string type;.unknown data;~host getMetadata
RTCError;.null|number receivedAlert sctpCauseCode sdpLineNumber sentAlert;.string errorDetail
RTCErrorEvent;.host error
RTCIceCandidate;.null|number port priority relatedPort sdpMLineIndex;.null|string address component foundation protocol relatedAddress sdpMid tcpType type usernameFragment;.string candidate;~host toJSON
RTCIceTransport;.string gatheringState state;.unknown ongatheringstatechange onselectedcandidatepairchange onstatechange;~host|null getSelectedCandidatePair
RTCPeerConnection;!host addTrack addTransceiver createDataChannel;!+Promise<host> getStats;!undefined removeTrack setConfiguration;.boolean|null canTrickleIceCandidates;.host|null currentLocalDescription currentRemoteDescription localDescription pendingLocalDescription pendingRemoteDescription remoteDescription sctp;.string connectionState iceConnectionState iceGatheringState signalingState;.unknown onconnectionstatechange ondatachannel onicecandidate onicecandidateerror oniceconnectionstatechange onicegatheringstatechange onnegotiationneeded onsignalingstatechange ontrack;@+Promise<host>|+Promise<undefined> createAnswer createOffer;@+Promise<undefined> addIceCandidate setLocalDescription setRemoteDescription;~host getConfiguration;~+Array<host> getReceivers getSenders getTransceivers;~undefined close restartIce
RTCPeerConnectionIceErrorEvent;.null|number port;.null|string address;.number errorCode;.string errorText url
RTCPeerConnectionIceEvent;.host|null candidate
RTCRtpReceiver;.host track;.host|null transform transport;.null|number jitterBufferTarget;~host getParameters;~+Array<host> getContributingSources getSynchronizationSources;~+Promise<host> getStats
RTCRtpScriptTransformer;.host readable writable;.unknown options;~+Promise<undefined> generateKeyFrame sendKeyFrameRequest
RTCRtpSender;!+Promise<undefined> replaceTrack setParameters;!undefined setStreams;.host|null dtmf track transform transport;~host getParameters;~+Promise<host> getStats
RTCRtpTransceiver;!undefined setCodecPreferences;.host receiver sender;.null|string currentDirection mid;.string direction;~undefined stop
RTCSctpTransport;.host transport;.null|number maxChannels;.number maxMessageSize;.string state;.unknown onstatechange
RTCSessionDescription;.string sdp type;~host toJSON
RTCStatsReport;@undefined forEach
RTCTrackEvent;.host receiver track transceiver;.+Array<host> streams
RTCTransformEvent;.host transformer
RadioNodeList;.string value;@undefined forEach;~unknown entries item keys values
Range;!boolean intersectsNode isPointInRange;!number compareBoundaryPoints comparePoint;!undefined insertNode selectNode selectNodeContents setEnd setEndAfter setEndBefore setStart setStartAfter setStartBefore surroundContents;.host commonAncestorContainer;.number END_TO_END END_TO_START START_TO_END START_TO_START;~host cloneContents cloneRange createContextualFragment extractContents getBoundingClientRect getClientRects;~undefined collapse deleteContents detach
ReadableByteStreamController;!undefined enqueue error;.host|null byobRequest;.null|number desiredSize;~undefined close
ReadableStream;!host getReader pipeThrough values;!+Promise<undefined> cancel pipeTo;.boolean locked;~unknown tee
ReadableStreamBYOBReader;!+Promise<host> read;!+Promise<undefined> cancel;.+Promise<undefined> closed;~undefined releaseLock
ReadableStreamBYOBRequest;!undefined respondWithNewView;.unknown view;~undefined respond
ReadableStreamDefaultController;!undefined enqueue error;.null|number desiredSize;~undefined close
ReadableStreamDefaultReader;!+Promise<undefined> cancel;.+Promise<undefined> closed;~+Promise<host> read;~undefined releaseLock
RemotePlayback;.string state;.unknown onconnect onconnecting ondisconnect;@+Promise<number> watchAvailability;~+Promise<undefined> cancelWatchAvailability prompt
ReportingObserver;~+Array<host> takeRecords;~undefined disconnect observe
Request;.boolean bodyUsed keepalive;.host headers signal;.host|null body;.string cache credentials destination integrity method mode redirect referrer referrerPolicy url;~host clone;~+Promise<host> blob formData;~+Promise<string> text;~+Promise<unknown> arrayBuffer bytes json
ResizeObserver;!undefined observe unobserve;~undefined disconnect
ResizeObserverEntry;.host contentRect target;.+Array<host> borderBoxSize contentBoxSize devicePixelContentBoxSize
ResizeObserverSize;.number blockSize inlineSize
Response;.boolean bodyUsed ok redirected;.host headers;.host|null body;.number status;.string statusText type url;~host clone;~+Promise<host> blob formData;~+Promise<string> text;~+Promise<unknown> arrayBuffer bytes json
SVGAElement;.host relList target;.string download hreflang ping referrerPolicy
SVGAngle;.number SVG_ANGLETYPE_DEG SVG_ANGLETYPE_GRAD SVG_ANGLETYPE_RAD SVG_ANGLETYPE_UNKNOWN SVG_ANGLETYPE_UNSPECIFIED unitType value valueInSpecifiedUnits;.string valueAsString;~undefined convertToSpecifiedUnits newValueSpecifiedUnits
SVGAnimatedAngle;.host animVal baseVal
SVGAnimatedBoolean;.boolean animVal baseVal
SVGAnimatedEnumeration;.number animVal baseVal
SVGAnimatedInteger;.number animVal baseVal
SVGAnimatedLength;.host animVal baseVal
SVGAnimatedLengthList;.host animVal baseVal
SVGAnimatedNumber;.number animVal baseVal
SVGAnimatedNumberList;.host animVal baseVal
SVGAnimatedPreserveAspectRatio;.host animVal baseVal
SVGAnimatedRect;.host animVal baseVal
SVGAnimatedString;.string animVal baseVal
SVGAnimatedTransformList;.host animVal baseVal
SVGAnimationElement;.host requiredExtensions systemLanguage;.host|null targetElement;?number getCurrentTime getSimpleDuration getStartTime;~undefined beginElement beginElementAt endElement endElementAt
SVGCircleElement;.host cx cy r
SVGClipPathElement;.host clipPathUnits transform
SVGComponentTransferFunctionElement;.host amplitude exponent intercept offset slope tableValues;.number SVG_FECOMPONENTTRANSFER_TYPE_DISCRETE SVG_FECOMPONENTTRANSFER_TYPE_GAMMA SVG_FECOMPONENTTRANSFER_TYPE_IDENTITY SVG_FECOMPONENTTRANSFER_TYPE_LINEAR SVG_FECOMPONENTTRANSFER_TYPE_TABLE SVG_FECOMPONENTTRANSFER_TYPE_UNKNOWN
SVGElement;!undefined focus;.host attributeStyleMap dataset style;.host|null onerror ownerSVGElement viewportElement;.unknown onabort onanimationcancel onanimationend onanimationiteration onanimationstart onauxclick onbeforeinput onbeforematch onbeforetoggle onblur oncancel oncanplay oncanplaythrough onchange onclick onclose oncommand oncontextlost oncontextmenu oncontextrestored oncopy oncuechange oncut ondblclick ondrag ondragend ondragenter ondragleave ondragover ondragstart ondrop ondurationchange onemptied onended onfocus onformdata ongotpointercapture oninput oninvalid onkeydown onkeypress onkeyup onload onloadeddata onloadedmetadata onloadstart onlostpointercapture onmousedown onmouseenter onmouseleave onmousemove onmouseout onmouseover onmouseup onpaste onpause onplay onplaying onpointercancel onpointerdown onpointerenter onpointerleave onpointermove onpointerout onpointerover onpointerrawupdate onpointerup onprogress onratechange onreset onresize onscroll onscrollend onsecuritypolicyviolation onseeked onseeking onselect onselectionchange onselectstart onslotchange onstalled onsubmit onsuspend ontimeupdate ontoggle ontouchcancel ontouchend ontouchmove ontouchstart ontransitioncancel ontransitionend ontransitionrun ontransitionstart onvolumechange onwaiting onwebkitanimationend onwebkitanimationiteration onwebkitanimationstart onwebkittransitionend onwheel;~undefined blur
SVGEllipseElement;.host cx cy rx ry
SVGFEBlendElement;.host height in1 in2 mode result width x y;.number SVG_FEBLEND_MODE_COLOR SVG_FEBLEND_MODE_COLOR_BURN SVG_FEBLEND_MODE_COLOR_DODGE SVG_FEBLEND_MODE_DARKEN SVG_FEBLEND_MODE_DIFFERENCE SVG_FEBLEND_MODE_EXCLUSION SVG_FEBLEND_MODE_HARD_LIGHT SVG_FEBLEND_MODE_HUE SVG_FEBLEND_MODE_LIGHTEN SVG_FEBLEND_MODE_LUMINOSITY SVG_FEBLEND_MODE_MULTIPLY SVG_FEBLEND_MODE_NORMAL SVG_FEBLEND_MODE_OVERLAY SVG_FEBLEND_MODE_SATURATION SVG_FEBLEND_MODE_SCREEN SVG_FEBLEND_MODE_SOFT_LIGHT SVG_FEBLEND_MODE_UNKNOWN
SVGFEColorMatrixElement;.host height in1 result values width x y;.number SVG_FECOLORMATRIX_TYPE_HUEROTATE SVG_FECOLORMATRIX_TYPE_LUMINANCETOALPHA SVG_FECOLORMATRIX_TYPE_MATRIX SVG_FECOLORMATRIX_TYPE_SATURATE SVG_FECOLORMATRIX_TYPE_UNKNOWN
SVGFEComponentTransferElement;.host height in1 result width x y
SVGFECompositeElement;.host height in1 in2 k1 k2 k3 k4 operator result width x y;.number SVG_FECOMPOSITE_OPERATOR_ARITHMETIC SVG_FECOMPOSITE_OPERATOR_ATOP SVG_FECOMPOSITE_OPERATOR_IN SVG_FECOMPOSITE_OPERATOR_OUT SVG_FECOMPOSITE_OPERATOR_OVER SVG_FECOMPOSITE_OPERATOR_UNKNOWN SVG_FECOMPOSITE_OPERATOR_XOR
SVGFEConvolveMatrixElement;.host bias divisor edgeMode height in1 kernelMatrix kernelUnitLengthX kernelUnitLengthY orderX orderY preserveAlpha result targetX targetY width x y;.number SVG_EDGEMODE_DUPLICATE SVG_EDGEMODE_NONE SVG_EDGEMODE_UNKNOWN SVG_EDGEMODE_WRAP
SVGFEDiffuseLightingElement;.host diffuseConstant height in1 kernelUnitLengthX kernelUnitLengthY result surfaceScale width x y
SVGFEDisplacementMapElement;.host height in1 in2 result scale width x xChannelSelector y yChannelSelector;.number SVG_CHANNEL_A SVG_CHANNEL_B SVG_CHANNEL_G SVG_CHANNEL_R SVG_CHANNEL_UNKNOWN
SVGFEDistantLightElement;.host azimuth elevation
SVGFEDropShadowElement;.host dx dy height in1 result stdDeviationX stdDeviationY width x y;~undefined setStdDeviation
SVGFEFloodElement;.host height result width x y
SVGFEGaussianBlurElement;.host height in1 result stdDeviationX stdDeviationY width x y;~undefined setStdDeviation
SVGFEImageElement;.host height preserveAspectRatio result width x y
SVGFEMergeElement;.host height result width x y
SVGFEMergeNodeElement;.host in1
SVGFEMorphologyElement;.host height in1 operator radiusX radiusY result width x y;.number SVG_MORPHOLOGY_OPERATOR_DILATE SVG_MORPHOLOGY_OPERATOR_ERODE SVG_MORPHOLOGY_OPERATOR_UNKNOWN
SVGFEOffsetElement;.host dx dy height in1 result width x y
SVGFEPointLightElement;.host x y z
SVGFESpecularLightingElement;.host height in1 kernelUnitLengthX kernelUnitLengthY result specularConstant specularExponent surfaceScale width x y
SVGFESpotLightElement;.host limitingConeAngle pointsAtX pointsAtY pointsAtZ specularExponent x y z
SVGFETileElement;.host height in1 result width x y
SVGFETurbulenceElement;.host baseFrequencyX baseFrequencyY height numOctaves result seed stitchTiles width x y;.number SVG_STITCHTYPE_NOSTITCH SVG_STITCHTYPE_STITCH SVG_STITCHTYPE_UNKNOWN SVG_TURBULENCE_TYPE_FRACTALNOISE SVG_TURBULENCE_TYPE_TURBULENCE SVG_TURBULENCE_TYPE_UNKNOWN
SVGFilterElement;.host filterUnits height primitiveUnits width x y
SVGForeignObjectElement;.host height width x y
SVGGeometryElement;!boolean isPointInFill isPointInStroke;.host pathLength;?number getTotalLength;~host getPointAtLength
SVGGradientElement;.host gradientTransform gradientUnits spreadMethod;.number SVG_SPREADMETHOD_PAD SVG_SPREADMETHOD_REFLECT SVG_SPREADMETHOD_REPEAT SVG_SPREADMETHOD_UNKNOWN
SVGGraphicsElement;!host getBBox;.host requiredExtensions systemLanguage transform;~host|null getCTM getScreenCTM
SVGImageElement;.host height preserveAspectRatio width x y;.null|string crossOrigin
SVGLength;.number SVG_LENGTHTYPE_CM SVG_LENGTHTYPE_EMS SVG_LENGTHTYPE_EXS SVG_LENGTHTYPE_IN SVG_LENGTHTYPE_MM SVG_LENGTHTYPE_NUMBER SVG_LENGTHTYPE_PC SVG_LENGTHTYPE_PERCENTAGE SVG_LENGTHTYPE_PT SVG_LENGTHTYPE_PX SVG_LENGTHTYPE_UNKNOWN unitType value valueInSpecifiedUnits;.string valueAsString;~undefined convertToSpecifiedUnits newValueSpecifiedUnits
SVGLengthList;!host appendItem initialize insertItemBefore replaceItem;.number length numberOfItems;~host getItem removeItem;~undefined clear
SVGLineElement;.host x1 x2 y1 y2
SVGLinearGradientElement;.host x1 x2 y1 y2
SVGMarkerElement;!undefined setOrientToAngle;.host markerHeight markerUnits markerWidth orientAngle orientType preserveAspectRatio refX refY viewBox;.number SVG_MARKERUNITS_STROKEWIDTH SVG_MARKERUNITS_UNKNOWN SVG_MARKERUNITS_USERSPACEONUSE SVG_MARKER_ORIENT_ANGLE SVG_MARKER_ORIENT_AUTO SVG_MARKER_ORIENT_AUTO_START_REVERSE SVG_MARKER_ORIENT_UNKNOWN;~undefined setOrientToAuto
SVGMaskElement;.host height maskContentUnits maskUnits width x y
SVGNumber;.number value
SVGNumberList;!host appendItem initialize insertItemBefore replaceItem;.number length numberOfItems;~host getItem removeItem;~undefined clear
SVGPathElement;.host pathLength;?number getTotalLength;~host getPointAtLength
SVGPatternElement;.host height patternContentUnits patternTransform patternUnits preserveAspectRatio viewBox width x y
SVGPointList;!host appendItem initialize insertItemBefore replaceItem;.number length numberOfItems;~host getItem removeItem;~undefined clear
SVGPolygonElement;.host animatedPoints points
SVGPolylineElement;.host animatedPoints points
SVGPreserveAspectRatio;.number SVG_MEETORSLICE_MEET SVG_MEETORSLICE_SLICE SVG_MEETORSLICE_UNKNOWN SVG_PRESERVEASPECTRATIO_NONE SVG_PRESERVEASPECTRATIO_UNKNOWN SVG_PRESERVEASPECTRATIO_XMAXYMAX SVG_PRESERVEASPECTRATIO_XMAXYMID SVG_PRESERVEASPECTRATIO_XMAXYMIN SVG_PRESERVEASPECTRATIO_XMIDYMAX SVG_PRESERVEASPECTRATIO_XMIDYMID SVG_PRESERVEASPECTRATIO_XMIDYMIN SVG_PRESERVEASPECTRATIO_XMINYMAX SVG_PRESERVEASPECTRATIO_XMINYMID SVG_PRESERVEASPECTRATIO_XMINYMIN align meetOrSlice
SVGRadialGradientElement;.host cx cy fr fx fy r
SVGRectElement;.host height rx ry width x y
SVGSVGElement;!boolean checkEnclosure checkIntersection;!host createSVGTransformFromMatrix getEnclosureList getIntersectionList;.host currentTranslate height preserveAspectRatio viewBox width x y;.number currentScale;.unknown onafterprint onbeforeprint onbeforeunload ongamepadconnected ongamepaddisconnected onhashchange onlanguagechange onmessage onmessageerror onoffline ononline onpagehide onpagereveal onpageshow onpageswap onpopstate onrejectionhandled onstorage onunhandledrejection onunload;?number getCurrentTime;~boolean animationsPaused;~host createSVGAngle createSVGLength createSVGMatrix createSVGNumber createSVGPoint createSVGRect createSVGTransform;~number suspendRedraw;~undefined deselectAll forceRedraw pauseAnimations setCurrentTime unpauseAnimations unsuspendRedraw unsuspendRedrawAll
SVGStopElement;.host offset
SVGStringList;.number length numberOfItems;?string getItem;~string appendItem initialize insertItemBefore removeItem replaceItem;~undefined clear
SVGStyleElement;.boolean disabled;.host|null sheet
SVGSymbolElement;.host preserveAspectRatio viewBox
SVGTextContentElement;!number getCharNumAtPosition;.host lengthAdjust textLength;.number LENGTHADJUST_SPACING LENGTHADJUST_SPACINGANDGLYPHS LENGTHADJUST_UNKNOWN;?number getComputedTextLength getNumberOfChars getRotationOfChar getSubStringLength;~host getEndPositionOfChar getExtentOfChar getStartPositionOfChar;~undefined selectSubString
SVGTextPathElement;.host method spacing startOffset;.number TEXTPATH_METHODTYPE_ALIGN TEXTPATH_METHODTYPE_STRETCH TEXTPATH_METHODTYPE_UNKNOWN TEXTPATH_SPACINGTYPE_AUTO TEXTPATH_SPACINGTYPE_EXACT TEXTPATH_SPACINGTYPE_UNKNOWN
SVGTextPositioningElement;.host dx dy rotate x y
SVGTransform;!undefined setMatrix;.host matrix;.number SVG_TRANSFORM_MATRIX SVG_TRANSFORM_ROTATE SVG_TRANSFORM_SCALE SVG_TRANSFORM_SKEWX SVG_TRANSFORM_SKEWY SVG_TRANSFORM_TRANSLATE SVG_TRANSFORM_UNKNOWN angle type;~undefined setRotate setScale setSkewX setSkewY setTranslate
SVGTransformList;!host appendItem createSVGTransformFromMatrix initialize insertItemBefore replaceItem;.number length numberOfItems;~host getItem removeItem;~host|null consolidate;~undefined clear
SVGUnitTypes;.number SVG_UNIT_TYPE_OBJECTBOUNDINGBOX SVG_UNIT_TYPE_UNKNOWN SVG_UNIT_TYPE_USERSPACEONUSE
SVGUseElement;.host height width x y
SVGViewElement;.host preserveAspectRatio viewBox
Sanitizer;!boolean allowAttribute allowElement removeAttribute removeElement replaceElementWithChildren;~boolean removeUnsafe setComments setDataAttributes;~host get
Scheduler;@+Promise<unknown> postTask;~+Promise<undefined> yield
Screen;.host orientation;.number availHeight availWidth colorDepth height pixelDepth width
ScreenOrientation;.number angle;.string type;.unknown onchange;~+Promise<undefined> lock;~undefined unlock
ScriptProcessorNode;.number bufferSize;.unknown onaudioprocess
ScrollTimeline;.host|null source;.string axis
SecurityPolicyViolationEvent;.number columnNumber lineNumber statusCode;.string blockedURI disposition documentURI effectiveDirective originalPolicy referrer sample sourceFile violatedDirective
Selection;!boolean containsNode;!+Array<host> getComposedRanges;!undefined addRange collapse extend removeRange selectAllChildren setBaseAndExtent setPosition;.boolean isCollapsed;.host|null anchorNode focusNode;.number anchorOffset focusOffset rangeCount;.string direction type;~host getRangeAt;~undefined collapseToEnd collapseToStart deleteFromDocument empty modify removeAllRanges
ServiceWorker;!undefined postMessage;.string scriptURL state;.unknown onerror onstatechange
ServiceWorkerContainer;!+Promise<host> register;!+Promise<host|undefined> getRegistration;.host|null controller;.+Promise<host> ready;.unknown oncontrollerchange onmessage onmessageerror;~+Promise<+Array<host>> getRegistrations;~undefined startMessages
ServiceWorkerGlobalScope;.host clients cookieStore registration serviceWorker;.unknown onactivate oncookiechange onfetch oninstall onmessage onmessageerror onnotificationclick onnotificationclose onpush onpushsubscriptionchange;~+Promise<undefined> skipWaiting
ServiceWorkerRegistration;!+Promise<+Array<host>> getNotifications;!+Promise<undefined> showNotification;.host cookies navigationPreload pushManager;.host|null active installing waiting;.string scope updateViaCache;.unknown onupdatefound;~+Promise<boolean> unregister;~+Promise<host> update
ShadowRoot;.boolean clonable delegatesFocus serializable;.host host styleSheets;.host|null activeElement customElementRegistry fullscreenElement pictureInPictureElement pointerLockElement;.+Array<host> adoptedStyleSheets;.string mode slotAssignment;.unknown onslotchange;~host|null elementFromPoint;~+Array<host> elementsFromPoint getAnimations
SharedWorker;.host port;.unknown onerror
SharedWorkerGlobalScope;.string name;.unknown onconnect;~undefined close
SourceBuffer;!undefined appendBuffer;.boolean updating;.host buffered;.number appendWindowEnd appendWindowStart timestampOffset;.string mode;.unknown onabort onerror onupdate onupdateend onupdatestart;~undefined abort changeType remove
SourceBufferList;.number length;.unknown onaddsourcebuffer onremovesourcebuffer;@undefined addEventListener removeEventListener
SpeechRecognitionAlternative;.number confidence;.string transcript
SpeechRecognitionErrorEvent;.string error message
SpeechRecognitionEvent;.host results;.number resultIndex
SpeechRecognitionResult;.boolean isFinal;.number length;~host item
SpeechRecognitionResultList;.number length;~host item
SpeechSynthesis;!undefined speak;.boolean paused pending speaking;.unknown onvoiceschanged;~+Array<host> getVoices;~undefined cancel pause resume
SpeechSynthesisErrorEvent;.string error
SpeechSynthesisEvent;.host utterance;.number charIndex charLength elapsedTime;.string name
SpeechSynthesisUtterance;.host|null voice;.number pitch rate volume;.string lang text;.unknown onboundary onend onerror onmark onpause onresume onstart
SpeechSynthesisVoice;.boolean default localService;.string lang name voiceURI
StereoPannerNode;.host pan
Storage;.number length;?null|string getItem key;~undefined clear removeItem setItem
StorageEvent;!undefined initStorageEvent;.host|null storageArea;.null|string key newValue oldValue;.string url
StorageManager;~+Promise<boolean> persist persisted;~+Promise<host> estimate getDirectory
StylePropertyMap;!undefined append set;~undefined clear delete
StylePropertyMapReadOnly;.number size;?boolean has;@undefined forEach;~host entries keys values;~host|undefined get;~+Array<host> getAll
StyleSheet;.boolean disabled;.host media;.host|null ownerNode parentStyleSheet;.null|string href title;.string type
StyleSheetList;.number length;~host|null item
SubmitEvent;.host|null submitter
SubtleCrypto;!+Promise<boolean> verify;!+Promise<host> deriveKey generateKey importKey unwrapKey;!+Promise<host>|+Promise<unknown> exportKey;!+Promise<unknown> decrypt deriveBits digest encrypt sign wrapKey
TaskController;~undefined setPriority
TaskPriorityChangeEvent;.string previousPriority
TaskSignal;.string priority;.unknown onprioritychange
Text;.string wholeText;~host splitText
TextDecoder;!string decode;.boolean fatal ignoreBOM;.string encoding
TextDecoderStream;.boolean fatal ignoreBOM;.host readable writable;.string encoding
TextEncoder;!host encodeInto;.string encoding;~unknown encode
TextEncoderStream;.host readable writable;.string encoding
TextEvent;!undefined initTextEvent;.string data
TextMetrics;.number actualBoundingBoxAscent actualBoundingBoxDescent actualBoundingBoxLeft actualBoundingBoxRight alphabeticBaseline emHeightAscent emHeightDescent fontBoundingBoxAscent fontBoundingBoxDescent hangingBaseline ideographicBaseline width
TextTrack;!undefined addCue removeCue;.host|null activeCues cues;.string id inBandMetadataTrackDispatchType kind label language mode;.unknown oncuechange
TextTrackCue;.boolean pauseOnExit;.host|null track;.number endTime startTime;.string id;.unknown onenter onexit
TextTrackCueList;.number length;~host|null getCueById
TextTrackList;.number length;.unknown onaddtrack onchange onremovetrack;@undefined addEventListener removeEventListener;~host|null getTrackById
TimeRanges;.number length;~number end start
ToggleEvent;.host|null source;.string newState oldState
Touch;.host target;.number clientX clientY force identifier pageX pageY radiusX radiusY rotationAngle screenX screenY
TouchEvent;.boolean altKey ctrlKey metaKey shiftKey;.host changedTouches targetTouches touches
TouchList;.number length;~host|null item
TrackEvent;.host|null track
TransformStream;.host readable writable
TransformStreamDefaultController;!undefined enqueue error;.null|number desiredSize;~undefined terminate
TransitionEvent;.number elapsedTime;.string propertyName pseudoElement
TreeWalker;.host currentNode root;.number whatToShow;.unknown filter;~host|null firstChild lastChild nextNode nextSibling parentNode previousNode previousSibling
UIEvent;!undefined initUIEvent;.host|null view;.number detail which
URL;.host searchParams;.string hash host hostname href origin password pathname port protocol search username;?string toJSON
URLPattern;!boolean test;!host|null exec;.boolean hasRegExpGroups;.string hash hostname password pathname port protocol search username
URLSearchParams;.number size;?boolean has;?+Array<string> getAll;?null|string get;@undefined forEach;~host entries keys values;~undefined append delete set sort
UserActivation;.boolean hasBeenActive isActive
VTTCue;.boolean snapToLines;.host|null region;.number size;.number|string line position;.string align lineAlign positionAlign text vertical;~host getCueAsHTML
VTTRegion;.number lines regionAnchorX regionAnchorY viewportAnchorX viewportAnchorY width;.string id scroll
ValidityState;.boolean badInput customError patternMismatch rangeOverflow rangeUnderflow stepMismatch tooLong tooShort typeMismatch valid valueMissing
VideoColorSpace;.boolean|null fullRange;.null|string matrix primaries transfer;~host toJSON
VideoDecoder;!undefined configure decode;.number decodeQueueSize;.string state;.unknown ondequeue;~+Promise<undefined> flush;~undefined close reset
VideoEncoder;!undefined configure encode;.number encodeQueueSize;.string state;.unknown ondequeue;~+Promise<undefined> flush;~undefined close reset
VideoFrame;!+Promise<+Array<host>> copyTo;!number allocationSize;.host colorSpace;.host|null codedRect visibleRect;.null|number duration;.null|string format;.number codedHeight codedWidth displayHeight displayWidth timestamp;~host clone;~undefined close
VideoPlaybackQuality;.number corruptedVideoFrames creationTime droppedVideoFrames totalVideoFrames
ViewTimeline;.host endOffset startOffset subject
ViewTransition;.host types;.+Promise<undefined> finished ready updateCallbackDone;~undefined skipTransition
ViewTransitionTypeSet;@undefined forEach
VisualViewport;.number height offsetLeft offsetTop pageLeft pageTop scale width;.unknown onresize onscroll
WGSLLanguageFeatures;@undefined forEach
WakeLock;~+Promise<host> request
WakeLockSentinel;.boolean released;.string type;.unknown onrelease;~+Promise<undefined> release
WaveShaperNode;.string oversample;.unknown curve
WebGL2RenderingContext;!boolean isBuffer isFramebuffer isProgram isQuery isRenderbuffer isSampler isShader isSync isTexture isTransformFeedback isVertexArray;!host|null getActiveAttrib getActiveUniform getTransformFeedbackVarying getUniformLocation;!+Array<host>|null getAttachedShaders;!+Array<number>|null getUniformIndices;!null|string getActiveUniformBlockName getProgramInfoLog getShaderInfoLog getShaderSource;!number clientWaitSync getAttribLocation getFragDataLocation getUniformBlockIndex;!undefined attachShader beginQuery bindAttribLocation bindBuffer bindBufferBase bindBufferRange bindFramebuffer bindRenderbuffer bindSampler bindTexture bindTransformFeedback bindVertexArray bufferData bufferSubData clearBufferfv clearBufferiv clearBufferuiv compileShader compressedTexImage2D compressedTexImage3D compressedTexSubImage2D compressedTexSubImage3D deleteBuffer deleteFramebuffer deleteProgram deleteQuery deleteRenderbuffer deleteSampler deleteShader deleteSync deleteTexture deleteTransformFeedback deleteVertexArray detachShader drawBuffers framebufferRenderbuffer framebufferTexture2D framebufferTextureLayer getBufferSubData invalidateFramebuffer invalidateSubFramebuffer linkProgram readPixels samplerParameterf samplerParameteri shaderSource texImage2D texImage3D texSubImage2D texSubImage3D transformFeedbackVaryings uniform1f uniform1fv uniform1i uniform1iv uniform1ui uniform1uiv uniform2f uniform2fv uniform2i uniform2iv uniform2ui uniform2uiv uniform3f uniform3fv uniform3i uniform3iv uniform3ui uniform3uiv uniform4f uniform4fv uniform4i uniform4iv uniform4ui uniform4uiv uniformBlockBinding uniformMatrix2fv uniformMatrix2x3fv uniformMatrix2x4fv uniformMatrix3fv uniformMatrix3x2fv uniformMatrix3x4fv uniformMatrix4fv uniformMatrix4x2fv uniformMatrix4x3fv useProgram validateProgram vertexAttrib1fv vertexAttrib2fv vertexAttrib3fv vertexAttrib4fv vertexAttribI4iv vertexAttribI4uiv waitSync;!unknown getActiveUniformBlockParameter getActiveUniforms getProgramParameter getQueryParameter getSamplerParameter getShaderParameter getSyncParameter getUniform;.host canvas;.number ACTIVE_ATTRIBUTES ACTIVE_TEXTURE ACTIVE_UNIFORMS ACTIVE_UNIFORM_BLOCKS ALIASED_LINE_WIDTH_RANGE ALIASED_POINT_SIZE_RANGE ALPHA ALPHA_BITS ALREADY_SIGNALED ALWAYS ANY_SAMPLES_PASSED ANY_SAMPLES_PASSED_CONSERVATIVE ARRAY_BUFFER ARRAY_BUFFER_BINDING ATTACHED_SHADERS BACK BLEND BLEND_COLOR BLEND_DST_ALPHA BLEND_DST_RGB BLEND_EQUATION BLEND_EQUATION_ALPHA BLEND_EQUATION_RGB BLEND_SRC_ALPHA BLEND_SRC_RGB BLUE_BITS BOOL BOOL_VEC2 BOOL_VEC3 BOOL_VEC4 BROWSER_DEFAULT_WEBGL BUFFER_SIZE BUFFER_USAGE BYTE CCW CLAMP_TO_EDGE COLOR COLOR_ATTACHMENT0 COLOR_ATTACHMENT1 COLOR_ATTACHMENT10 COLOR_ATTACHMENT11 COLOR_ATTACHMENT12 COLOR_ATTACHMENT13 COLOR_ATTACHMENT14 COLOR_ATTACHMENT15 COLOR_ATTACHMENT2 COLOR_ATTACHMENT3 COLOR_ATTACHMENT4 COLOR_ATTACHMENT5 COLOR_ATTACHMENT6 COLOR_ATTACHMENT7 COLOR_ATTACHMENT8 COLOR_ATTACHMENT9 COLOR_BUFFER_BIT COLOR_CLEAR_VALUE COLOR_WRITEMASK COMPARE_REF_TO_TEXTURE COMPILE_STATUS COMPRESSED_TEXTURE_FORMATS CONDITION_SATISFIED CONSTANT_ALPHA CONSTANT_COLOR CONTEXT_LOST_WEBGL COPY_READ_BUFFER COPY_READ_BUFFER_BINDING COPY_WRITE_BUFFER COPY_WRITE_BUFFER_BINDING CULL_FACE CULL_FACE_MODE CURRENT_PROGRAM CURRENT_QUERY CURRENT_VERTEX_ATTRIB CW DECR DECR_WRAP DELETE_STATUS DEPTH DEPTH24_STENCIL8 DEPTH32F_STENCIL8 DEPTH_ATTACHMENT DEPTH_BITS DEPTH_BUFFER_BIT DEPTH_CLEAR_VALUE DEPTH_COMPONENT DEPTH_COMPONENT16 DEPTH_COMPONENT24 DEPTH_COMPONENT32F DEPTH_FUNC DEPTH_RANGE DEPTH_STENCIL DEPTH_STENCIL_ATTACHMENT DEPTH_TEST DEPTH_WRITEMASK DITHER DONT_CARE DRAW_BUFFER0 DRAW_BUFFER1 DRAW_BUFFER10 DRAW_BUFFER11 DRAW_BUFFER12 DRAW_BUFFER13 DRAW_BUFFER14 DRAW_BUFFER15 DRAW_BUFFER2 DRAW_BUFFER3 DRAW_BUFFER4 DRAW_BUFFER5 DRAW_BUFFER6 DRAW_BUFFER7 DRAW_BUFFER8 DRAW_BUFFER9 DRAW_FRAMEBUFFER DRAW_FRAMEBUFFER_BINDING DST_ALPHA DST_COLOR DYNAMIC_COPY DYNAMIC_DRAW DYNAMIC_READ ELEMENT_ARRAY_BUFFER ELEMENT_ARRAY_BUFFER_BINDING EQUAL FASTEST FLOAT FLOAT_32_UNSIGNED_INT_24_8_REV FLOAT_MAT2 FLOAT_MAT2x3 FLOAT_MAT2x4 FLOAT_MAT3 FLOAT_MAT3x2 FLOAT_MAT3x4 FLOAT_MAT4 FLOAT_MAT4x2 FLOAT_MAT4x3 FLOAT_VEC2 FLOAT_VEC3 FLOAT_VEC4 FRAGMENT_SHADER FRAGMENT_SHADER_DERIVATIVE_HINT FRAMEBUFFER FRAMEBUFFER_ATTACHMENT_ALPHA_SIZE FRAMEBUFFER_ATTACHMENT_BLUE_SIZE FRAMEBUFFER_ATTACHMENT_COLOR_ENCODING FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE FRAMEBUFFER_ATTACHMENT_DEPTH_SIZE FRAMEBUFFER_ATTACHMENT_GREEN_SIZE FRAMEBUFFER_ATTACHMENT_OBJECT_NAME FRAMEBUFFER_ATTACHMENT_OBJECT_TYPE FRAMEBUFFER_ATTACHMENT_RED_SIZE FRAMEBUFFER_ATTACHMENT_STENCIL_SIZE FRAMEBUFFER_ATTACHMENT_TEXTURE_CUBE_MAP_FACE FRAMEBUFFER_ATTACHMENT_TEXTURE_LAYER FRAMEBUFFER_ATTACHMENT_TEXTURE_LEVEL FRAMEBUFFER_BINDING FRAMEBUFFER_COMPLETE FRAMEBUFFER_DEFAULT FRAMEBUFFER_INCOMPLETE_ATTACHMENT FRAMEBUFFER_INCOMPLETE_DIMENSIONS FRAMEBUFFER_INCOMPLETE_MISSING_ATTACHMENT FRAMEBUFFER_INCOMPLETE_MULTISAMPLE FRAMEBUFFER_UNSUPPORTED FRONT FRONT_AND_BACK FRONT_FACE FUNC_ADD FUNC_REVERSE_SUBTRACT FUNC_SUBTRACT GENERATE_MIPMAP_HINT GEQUAL GREATER GREEN_BITS HALF_FLOAT HIGH_FLOAT HIGH_INT IMPLEMENTATION_COLOR_READ_FORMAT IMPLEMENTATION_COLOR_READ_TYPE INCR INCR_WRAP INT INTERLEAVED_ATTRIBS INT_2_10_10_10_REV INT_SAMPLER_2D INT_SAMPLER_2D_ARRAY INT_SAMPLER_3D INT_SAMPLER_CUBE INT_VEC2 INT_VEC3 INT_VEC4 INVALID_ENUM INVALID_FRAMEBUFFER_OPERATION INVALID_INDEX INVALID_OPERATION INVALID_VALUE INVERT KEEP LEQUAL LESS LINEAR LINEAR_MIPMAP_LINEAR LINEAR_MIPMAP_NEAREST LINES LINE_LOOP LINE_STRIP LINE_WIDTH LINK_STATUS LOW_FLOAT LOW_INT LUMINANCE LUMINANCE_ALPHA MAX MAX_3D_TEXTURE_SIZE MAX_ARRAY_TEXTURE_LAYERS MAX_CLIENT_WAIT_TIMEOUT_WEBGL MAX_COLOR_ATTACHMENTS MAX_COMBINED_FRAGMENT_UNIFORM_COMPONENTS MAX_COMBINED_TEXTURE_IMAGE_UNITS MAX_COMBINED_UNIFORM_BLOCKS MAX_COMBINED_VERTEX_UNIFORM_COMPONENTS MAX_CUBE_MAP_TEXTURE_SIZE MAX_DRAW_BUFFERS MAX_ELEMENTS_INDICES MAX_ELEMENTS_VERTICES MAX_ELEMENT_INDEX MAX_FRAGMENT_INPUT_COMPONENTS MAX_FRAGMENT_UNIFORM_BLOCKS MAX_FRAGMENT_UNIFORM_COMPONENTS MAX_FRAGMENT_UNIFORM_VECTORS MAX_PROGRAM_TEXEL_OFFSET MAX_RENDERBUFFER_SIZE MAX_SAMPLES MAX_SERVER_WAIT_TIMEOUT MAX_TEXTURE_IMAGE_UNITS MAX_TEXTURE_LOD_BIAS MAX_TEXTURE_SIZE MAX_TRANSFORM_FEEDBACK_INTERLEAVED_COMPONENTS MAX_TRANSFORM_FEEDBACK_SEPARATE_ATTRIBS MAX_TRANSFORM_FEEDBACK_SEPARATE_COMPONENTS MAX_UNIFORM_BLOCK_SIZE MAX_UNIFORM_BUFFER_BINDINGS MAX_VARYING_COMPONENTS MAX_VARYING_VECTORS MAX_VERTEX_ATTRIBS MAX_VERTEX_OUTPUT_COMPONENTS MAX_VERTEX_TEXTURE_IMAGE_UNITS MAX_VERTEX_UNIFORM_BLOCKS MAX_VERTEX_UNIFORM_COMPONENTS MAX_VERTEX_UNIFORM_VECTORS MAX_VIEWPORT_DIMS MEDIUM_FLOAT MEDIUM_INT MIN MIN_PROGRAM_TEXEL_OFFSET MIRRORED_REPEAT NEAREST NEAREST_MIPMAP_LINEAR NEAREST_MIPMAP_NEAREST NEVER NICEST NONE NOTEQUAL NO_ERROR OBJECT_TYPE ONE ONE_MINUS_CONSTANT_ALPHA ONE_MINUS_CONSTANT_COLOR ONE_MINUS_DST_ALPHA ONE_MINUS_DST_COLOR ONE_MINUS_SRC_ALPHA ONE_MINUS_SRC_COLOR OUT_OF_MEMORY PACK_ALIGNMENT PACK_ROW_LENGTH PACK_SKIP_PIXELS PACK_SKIP_ROWS PIXEL_PACK_BUFFER PIXEL_PACK_BUFFER_BINDING PIXEL_UNPACK_BUFFER PIXEL_UNPACK_BUFFER_BINDING POINTS POLYGON_OFFSET_FACTOR POLYGON_OFFSET_FILL POLYGON_OFFSET_UNITS QUERY_RESULT QUERY_RESULT_AVAILABLE R11F_G11F_B10F R16F R16I R16UI R32F R32I R32UI R8 R8I R8UI R8_SNORM RASTERIZER_DISCARD READ_BUFFER READ_FRAMEBUFFER READ_FRAMEBUFFER_BINDING RED RED_BITS RED_INTEGER RENDERBUFFER RENDERBUFFER_ALPHA_SIZE RENDERBUFFER_BINDING RENDERBUFFER_BLUE_SIZE RENDERBUFFER_DEPTH_SIZE RENDERBUFFER_GREEN_SIZE RENDERBUFFER_HEIGHT RENDERBUFFER_INTERNAL_FORMAT RENDERBUFFER_RED_SIZE RENDERBUFFER_SAMPLES RENDERBUFFER_STENCIL_SIZE RENDERBUFFER_WIDTH RENDERER REPEAT REPLACE RG RG16F RG16I RG16UI RG32F RG32I RG32UI RG8 RG8I RG8UI RG8_SNORM RGB RGB10_A2 RGB10_A2UI RGB16F RGB16I RGB16UI RGB32F RGB32I RGB32UI RGB565 RGB5_A1 RGB8 RGB8I RGB8UI RGB8_SNORM RGB9_E5 RGBA RGBA16F RGBA16I RGBA16UI RGBA32F RGBA32I RGBA32UI RGBA4 RGBA8 RGBA8I RGBA8UI RGBA8_SNORM RGBA_INTEGER RGB_INTEGER RG_INTEGER SAMPLER_2D SAMPLER_2D_ARRAY SAMPLER_2D_ARRAY_SHADOW SAMPLER_2D_SHADOW SAMPLER_3D SAMPLER_BINDING SAMPLER_CUBE SAMPLER_CUBE_SHADOW SAMPLES SAMPLE_ALPHA_TO_COVERAGE SAMPLE_BUFFERS SAMPLE_COVERAGE SAMPLE_COVERAGE_INVERT SAMPLE_COVERAGE_VALUE SCISSOR_BOX SCISSOR_TEST SEPARATE_ATTRIBS SHADER_TYPE SHADING_LANGUAGE_VERSION SHORT SIGNALED SIGNED_NORMALIZED SRC_ALPHA SRC_ALPHA_SATURATE SRC_COLOR SRGB SRGB8 SRGB8_ALPHA8 STATIC_COPY STATIC_DRAW STATIC_READ STENCIL STENCIL_ATTACHMENT STENCIL_BACK_FAIL STENCIL_BACK_FUNC STENCIL_BACK_PASS_DEPTH_FAIL STENCIL_BACK_PASS_DEPTH_PASS STENCIL_BACK_REF STENCIL_BACK_VALUE_MASK STENCIL_BACK_WRITEMASK STENCIL_BITS STENCIL_BUFFER_BIT STENCIL_CLEAR_VALUE STENCIL_FAIL STENCIL_FUNC STENCIL_INDEX8 STENCIL_PASS_DEPTH_FAIL STENCIL_PASS_DEPTH_PASS STENCIL_REF STENCIL_TEST STENCIL_VALUE_MASK STENCIL_WRITEMASK STREAM_COPY STREAM_DRAW STREAM_READ SUBPIXEL_BITS SYNC_CONDITION SYNC_FENCE SYNC_FLAGS SYNC_FLUSH_COMMANDS_BIT SYNC_GPU_COMMANDS_COMPLETE SYNC_STATUS TEXTURE TEXTURE0 TEXTURE1 TEXTURE10 TEXTURE11 TEXTURE12 TEXTURE13 TEXTURE14 TEXTURE15 TEXTURE16 TEXTURE17 TEXTURE18 TEXTURE19 TEXTURE2 TEXTURE20 TEXTURE21 TEXTURE22 TEXTURE23 TEXTURE24 TEXTURE25 TEXTURE26 TEXTURE27 TEXTURE28 TEXTURE29 TEXTURE3 TEXTURE30 TEXTURE31 TEXTURE4 TEXTURE5 TEXTURE6 TEXTURE7 TEXTURE8 TEXTURE9 TEXTURE_2D TEXTURE_2D_ARRAY TEXTURE_3D TEXTURE_BASE_LEVEL TEXTURE_BINDING_2D TEXTURE_BINDING_2D_ARRAY TEXTURE_BINDING_3D TEXTURE_BINDING_CUBE_MAP TEXTURE_COMPARE_FUNC TEXTURE_COMPARE_MODE TEXTURE_CUBE_MAP TEXTURE_CUBE_MAP_NEGATIVE_X TEXTURE_CUBE_MAP_NEGATIVE_Y TEXTURE_CUBE_MAP_NEGATIVE_Z TEXTURE_CUBE_MAP_POSITIVE_X TEXTURE_CUBE_MAP_POSITIVE_Y TEXTURE_CUBE_MAP_POSITIVE_Z TEXTURE_IMMUTABLE_FORMAT TEXTURE_IMMUTABLE_LEVELS TEXTURE_MAG_FILTER TEXTURE_MAX_LEVEL TEXTURE_MAX_LOD TEXTURE_MIN_FILTER TEXTURE_MIN_LOD TEXTURE_WRAP_R TEXTURE_WRAP_S TEXTURE_WRAP_T TIMEOUT_EXPIRED TIMEOUT_IGNORED TRANSFORM_FEEDBACK TRANSFORM_FEEDBACK_ACTIVE TRANSFORM_FEEDBACK_BINDING TRANSFORM_FEEDBACK_BUFFER TRANSFORM_FEEDBACK_BUFFER_BINDING TRANSFORM_FEEDBACK_BUFFER_MODE TRANSFORM_FEEDBACK_BUFFER_SIZE TRANSFORM_FEEDBACK_BUFFER_START TRANSFORM_FEEDBACK_PAUSED TRANSFORM_FEEDBACK_PRIMITIVES_WRITTEN TRANSFORM_FEEDBACK_VARYINGS TRIANGLES TRIANGLE_FAN TRIANGLE_STRIP UNIFORM_ARRAY_STRIDE UNIFORM_BLOCK_ACTIVE_UNIFORMS UNIFORM_BLOCK_ACTIVE_UNIFORM_INDICES UNIFORM_BLOCK_BINDING UNIFORM_BLOCK_DATA_SIZE UNIFORM_BLOCK_INDEX UNIFORM_BLOCK_REFERENCED_BY_FRAGMENT_SHADER UNIFORM_BLOCK_REFERENCED_BY_VERTEX_SHADER UNIFORM_BUFFER UNIFORM_BUFFER_BINDING UNIFORM_BUFFER_OFFSET_ALIGNMENT UNIFORM_BUFFER_SIZE UNIFORM_BUFFER_START UNIFORM_IS_ROW_MAJOR UNIFORM_MATRIX_STRIDE UNIFORM_OFFSET UNIFORM_SIZE UNIFORM_TYPE UNPACK_ALIGNMENT UNPACK_COLORSPACE_CONVERSION_WEBGL UNPACK_FLIP_Y_WEBGL UNPACK_IMAGE_HEIGHT UNPACK_PREMULTIPLY_ALPHA_WEBGL UNPACK_ROW_LENGTH UNPACK_SKIP_IMAGES UNPACK_SKIP_PIXELS UNPACK_SKIP_ROWS UNSIGNALED UNSIGNED_BYTE UNSIGNED_INT UNSIGNED_INT_10F_11F_11F_REV UNSIGNED_INT_24_8 UNSIGNED_INT_2_10_10_10_REV UNSIGNED_INT_5_9_9_9_REV UNSIGNED_INT_SAMPLER_2D UNSIGNED_INT_SAMPLER_2D_ARRAY UNSIGNED_INT_SAMPLER_3D UNSIGNED_INT_SAMPLER_CUBE UNSIGNED_INT_VEC2 UNSIGNED_INT_VEC3 UNSIGNED_INT_VEC4 UNSIGNED_NORMALIZED UNSIGNED_SHORT UNSIGNED_SHORT_4_4_4_4 UNSIGNED_SHORT_5_5_5_1 UNSIGNED_SHORT_5_6_5 VALIDATE_STATUS VENDOR VERSION VERTEX_ARRAY_BINDING VERTEX_ATTRIB_ARRAY_BUFFER_BINDING VERTEX_ATTRIB_ARRAY_DIVISOR VERTEX_ATTRIB_ARRAY_ENABLED VERTEX_ATTRIB_ARRAY_INTEGER VERTEX_ATTRIB_ARRAY_NORMALIZED VERTEX_ATTRIB_ARRAY_POINTER VERTEX_ATTRIB_ARRAY_SIZE VERTEX_ATTRIB_ARRAY_STRIDE VERTEX_ATTRIB_ARRAY_TYPE VERTEX_SHADER VIEWPORT WAIT_FAILED ZERO drawingBufferHeight drawingBufferWidth;.string drawingBufferColorSpace unpackColorSpace;?boolean isContextLost isEnabled;?+Array<string>|null getSupportedExtensions;?number getError getVertexAttribOffset;~host createBuffer createFramebuffer createProgram createQuery createRenderbuffer createSampler createTexture createTransformFeedback createVertexArray;~host|null createShader fenceSync getContextAttributes getQuery getShaderPrecisionFormat;~number checkFramebufferStatus;~undefined activeTexture beginTransformFeedback blendColor blendEquation blendEquationSeparate blendFunc blendFuncSeparate blitFramebuffer clear clearBufferfi clearColor clearDepth clearStencil colorMask copyBufferSubData copyTexImage2D copyTexSubImage2D copyTexSubImage3D cullFace depthFunc depthMask depthRange disable disableVertexAttribArray drawArrays drawArraysInstanced drawElements drawElementsInstanced drawRangeElements enable enableVertexAttribArray endQuery endTransformFeedback finish flush frontFace generateMipmap hint lineWidth pauseTransformFeedback pixelStorei polygonOffset readBuffer renderbufferStorage renderbufferStorageMultisample resumeTransformFeedback sampleCoverage scissor stencilFunc stencilFuncSeparate stencilMask stencilMaskSeparate stencilOp stencilOpSeparate texParameterf texParameteri texStorage2D texStorage3D vertexAttrib1f vertexAttrib2f vertexAttrib3f vertexAttrib4f vertexAttribDivisor vertexAttribI4i vertexAttribI4ui vertexAttribIPointer vertexAttribPointer viewport;~unknown getBufferParameter getExtension getFramebufferAttachmentParameter getIndexedParameter getInternalformatParameter getParameter getRenderbufferParameter getTexParameter getVertexAttrib
WebGLActiveInfo;.number size type;.string name
WebGLContextEvent;.string statusMessage
WebGLRenderingContext;!boolean isBuffer isFramebuffer isProgram isRenderbuffer isShader isTexture;!host|null getActiveAttrib getActiveUniform getUniformLocation;!+Array<host>|null getAttachedShaders;!null|string getProgramInfoLog getShaderInfoLog getShaderSource;!number getAttribLocation;!undefined attachShader bindAttribLocation bindBuffer bindFramebuffer bindRenderbuffer bindTexture bufferData bufferSubData compileShader compressedTexImage2D compressedTexSubImage2D deleteBuffer deleteFramebuffer deleteProgram deleteRenderbuffer deleteShader deleteTexture detachShader framebufferRenderbuffer framebufferTexture2D linkProgram readPixels shaderSource texImage2D texSubImage2D uniform1f uniform1fv uniform1i uniform1iv uniform2f uniform2fv uniform2i uniform2iv uniform3f uniform3fv uniform3i uniform3iv uniform4f uniform4fv uniform4i uniform4iv uniformMatrix2fv uniformMatrix3fv uniformMatrix4fv useProgram validateProgram vertexAttrib1fv vertexAttrib2fv vertexAttrib3fv vertexAttrib4fv;!unknown getProgramParameter getShaderParameter getUniform;.host canvas;.number ACTIVE_ATTRIBUTES ACTIVE_TEXTURE ACTIVE_UNIFORMS ALIASED_LINE_WIDTH_RANGE ALIASED_POINT_SIZE_RANGE ALPHA ALPHA_BITS ALWAYS ARRAY_BUFFER ARRAY_BUFFER_BINDING ATTACHED_SHADERS BACK BLEND BLEND_COLOR BLEND_DST_ALPHA BLEND_DST_RGB BLEND_EQUATION BLEND_EQUATION_ALPHA BLEND_EQUATION_RGB BLEND_SRC_ALPHA BLEND_SRC_RGB BLUE_BITS BOOL BOOL_VEC2 BOOL_VEC3 BOOL_VEC4 BROWSER_DEFAULT_WEBGL BUFFER_SIZE BUFFER_USAGE BYTE CCW CLAMP_TO_EDGE COLOR_ATTACHMENT0 COLOR_BUFFER_BIT COLOR_CLEAR_VALUE COLOR_WRITEMASK COMPILE_STATUS COMPRESSED_TEXTURE_FORMATS CONSTANT_ALPHA CONSTANT_COLOR CONTEXT_LOST_WEBGL CULL_FACE CULL_FACE_MODE CURRENT_PROGRAM CURRENT_VERTEX_ATTRIB CW DECR DECR_WRAP DELETE_STATUS DEPTH_ATTACHMENT DEPTH_BITS DEPTH_BUFFER_BIT DEPTH_CLEAR_VALUE DEPTH_COMPONENT DEPTH_COMPONENT16 DEPTH_FUNC DEPTH_RANGE DEPTH_STENCIL DEPTH_STENCIL_ATTACHMENT DEPTH_TEST DEPTH_WRITEMASK DITHER DONT_CARE DST_ALPHA DST_COLOR DYNAMIC_DRAW ELEMENT_ARRAY_BUFFER ELEMENT_ARRAY_BUFFER_BINDING EQUAL FASTEST FLOAT FLOAT_MAT2 FLOAT_MAT3 FLOAT_MAT4 FLOAT_VEC2 FLOAT_VEC3 FLOAT_VEC4 FRAGMENT_SHADER FRAMEBUFFER FRAMEBUFFER_ATTACHMENT_OBJECT_NAME FRAMEBUFFER_ATTACHMENT_OBJECT_TYPE FRAMEBUFFER_ATTACHMENT_TEXTURE_CUBE_MAP_FACE FRAMEBUFFER_ATTACHMENT_TEXTURE_LEVEL FRAMEBUFFER_BINDING FRAMEBUFFER_COMPLETE FRAMEBUFFER_INCOMPLETE_ATTACHMENT FRAMEBUFFER_INCOMPLETE_DIMENSIONS FRAMEBUFFER_INCOMPLETE_MISSING_ATTACHMENT FRAMEBUFFER_UNSUPPORTED FRONT FRONT_AND_BACK FRONT_FACE FUNC_ADD FUNC_REVERSE_SUBTRACT FUNC_SUBTRACT GENERATE_MIPMAP_HINT GEQUAL GREATER GREEN_BITS HIGH_FLOAT HIGH_INT IMPLEMENTATION_COLOR_READ_FORMAT IMPLEMENTATION_COLOR_READ_TYPE INCR INCR_WRAP INT INT_VEC2 INT_VEC3 INT_VEC4 INVALID_ENUM INVALID_FRAMEBUFFER_OPERATION INVALID_OPERATION INVALID_VALUE INVERT KEEP LEQUAL LESS LINEAR LINEAR_MIPMAP_LINEAR LINEAR_MIPMAP_NEAREST LINES LINE_LOOP LINE_STRIP LINE_WIDTH LINK_STATUS LOW_FLOAT LOW_INT LUMINANCE LUMINANCE_ALPHA MAX_COMBINED_TEXTURE_IMAGE_UNITS MAX_CUBE_MAP_TEXTURE_SIZE MAX_FRAGMENT_UNIFORM_VECTORS MAX_RENDERBUFFER_SIZE MAX_TEXTURE_IMAGE_UNITS MAX_TEXTURE_SIZE MAX_VARYING_VECTORS MAX_VERTEX_ATTRIBS MAX_VERTEX_TEXTURE_IMAGE_UNITS MAX_VERTEX_UNIFORM_VECTORS MAX_VIEWPORT_DIMS MEDIUM_FLOAT MEDIUM_INT MIRRORED_REPEAT NEAREST NEAREST_MIPMAP_LINEAR NEAREST_MIPMAP_NEAREST NEVER NICEST NONE NOTEQUAL NO_ERROR ONE ONE_MINUS_CONSTANT_ALPHA ONE_MINUS_CONSTANT_COLOR ONE_MINUS_DST_ALPHA ONE_MINUS_DST_COLOR ONE_MINUS_SRC_ALPHA ONE_MINUS_SRC_COLOR OUT_OF_MEMORY PACK_ALIGNMENT POINTS POLYGON_OFFSET_FACTOR POLYGON_OFFSET_FILL POLYGON_OFFSET_UNITS RED_BITS RENDERBUFFER RENDERBUFFER_ALPHA_SIZE RENDERBUFFER_BINDING RENDERBUFFER_BLUE_SIZE RENDERBUFFER_DEPTH_SIZE RENDERBUFFER_GREEN_SIZE RENDERBUFFER_HEIGHT RENDERBUFFER_INTERNAL_FORMAT RENDERBUFFER_RED_SIZE RENDERBUFFER_STENCIL_SIZE RENDERBUFFER_WIDTH RENDERER REPEAT REPLACE RGB RGB565 RGB5_A1 RGBA RGBA4 RGBA8 SAMPLER_2D SAMPLER_CUBE SAMPLES SAMPLE_ALPHA_TO_COVERAGE SAMPLE_BUFFERS SAMPLE_COVERAGE SAMPLE_COVERAGE_INVERT SAMPLE_COVERAGE_VALUE SCISSOR_BOX SCISSOR_TEST SHADER_TYPE SHADING_LANGUAGE_VERSION SHORT SRC_ALPHA SRC_ALPHA_SATURATE SRC_COLOR STATIC_DRAW STENCIL_ATTACHMENT STENCIL_BACK_FAIL STENCIL_BACK_FUNC STENCIL_BACK_PASS_DEPTH_FAIL STENCIL_BACK_PASS_DEPTH_PASS STENCIL_BACK_REF STENCIL_BACK_VALUE_MASK STENCIL_BACK_WRITEMASK STENCIL_BITS STENCIL_BUFFER_BIT STENCIL_CLEAR_VALUE STENCIL_FAIL STENCIL_FUNC STENCIL_INDEX8 STENCIL_PASS_DEPTH_FAIL STENCIL_PASS_DEPTH_PASS STENCIL_REF STENCIL_TEST STENCIL_VALUE_MASK STENCIL_WRITEMASK STREAM_DRAW SUBPIXEL_BITS TEXTURE TEXTURE0 TEXTURE1 TEXTURE10 TEXTURE11 TEXTURE12 TEXTURE13 TEXTURE14 TEXTURE15 TEXTURE16 TEXTURE17 TEXTURE18 TEXTURE19 TEXTURE2 TEXTURE20 TEXTURE21 TEXTURE22 TEXTURE23 TEXTURE24 TEXTURE25 TEXTURE26 TEXTURE27 TEXTURE28 TEXTURE29 TEXTURE3 TEXTURE30 TEXTURE31 TEXTURE4 TEXTURE5 TEXTURE6 TEXTURE7 TEXTURE8 TEXTURE9 TEXTURE_2D TEXTURE_BINDING_2D TEXTURE_BINDING_CUBE_MAP TEXTURE_CUBE_MAP TEXTURE_CUBE_MAP_NEGATIVE_X TEXTURE_CUBE_MAP_NEGATIVE_Y TEXTURE_CUBE_MAP_NEGATIVE_Z TEXTURE_CUBE_MAP_POSITIVE_X TEXTURE_CUBE_MAP_POSITIVE_Y TEXTURE_CUBE_MAP_POSITIVE_Z TEXTURE_MAG_FILTER TEXTURE_MIN_FILTER TEXTURE_WRAP_S TEXTURE_WRAP_T TRIANGLES TRIANGLE_FAN TRIANGLE_STRIP UNPACK_ALIGNMENT UNPACK_COLORSPACE_CONVERSION_WEBGL UNPACK_FLIP_Y_WEBGL UNPACK_PREMULTIPLY_ALPHA_WEBGL UNSIGNED_BYTE UNSIGNED_INT UNSIGNED_SHORT UNSIGNED_SHORT_4_4_4_4 UNSIGNED_SHORT_5_5_5_1 UNSIGNED_SHORT_5_6_5 VALIDATE_STATUS VENDOR VERSION VERTEX_ATTRIB_ARRAY_BUFFER_BINDING VERTEX_ATTRIB_ARRAY_ENABLED VERTEX_ATTRIB_ARRAY_NORMALIZED VERTEX_ATTRIB_ARRAY_POINTER VERTEX_ATTRIB_ARRAY_SIZE VERTEX_ATTRIB_ARRAY_STRIDE VERTEX_ATTRIB_ARRAY_TYPE VERTEX_SHADER VIEWPORT ZERO drawingBufferHeight drawingBufferWidth;.string drawingBufferColorSpace unpackColorSpace;?boolean isContextLost isEnabled;?+Array<string>|null getSupportedExtensions;?number getError getVertexAttribOffset;~host createBuffer createFramebuffer createProgram createRenderbuffer createTexture;~host|null createShader getContextAttributes getShaderPrecisionFormat;~number checkFramebufferStatus;~undefined activeTexture blendColor blendEquation blendEquationSeparate blendFunc blendFuncSeparate clear clearColor clearDepth clearStencil colorMask copyTexImage2D copyTexSubImage2D cullFace depthFunc depthMask depthRange disable disableVertexAttribArray drawArrays drawElements enable enableVertexAttribArray finish flush frontFace generateMipmap hint lineWidth pixelStorei polygonOffset renderbufferStorage sampleCoverage scissor stencilFunc stencilFuncSeparate stencilMask stencilMaskSeparate stencilOp stencilOpSeparate texParameterf texParameteri vertexAttrib1f vertexAttrib2f vertexAttrib3f vertexAttrib4f vertexAttribPointer viewport;~unknown getBufferParameter getExtension getFramebufferAttachmentParameter getParameter getRenderbufferParameter getTexParameter getVertexAttrib
WebGLShaderPrecisionFormat;.number precision rangeMax rangeMin
WebSocket;!undefined send;.number CLOSED CLOSING CONNECTING OPEN bufferedAmount readyState;.string binaryType extensions protocol url;.unknown onclose onerror onmessage onopen;~undefined close
WebTransport;!+Promise<host> createBidirectionalStream createUnidirectionalStream;!undefined close;.host datagrams incomingBidirectionalStreams incomingUnidirectionalStreams;.+Promise<host> closed;.+Promise<undefined> ready
WebTransportBidirectionalStream;.host readable writable
WebTransportDatagramDuplexStream;.host readable writable;.null|number incomingMaxAge outgoingMaxAge;.number incomingHighWaterMark maxDatagramSize outgoingHighWaterMark
WebTransportError;.null|number streamErrorCode;.string source
WheelEvent;.number DOM_DELTA_LINE DOM_DELTA_PAGE DOM_DELTA_PIXEL deltaMode deltaX deltaY deltaZ
Window;!host getComputedStyle;!host|null open;!+Promise<host> createImageBitmap fetch;!undefined alert postMessage reportError scroll scrollBy scrollTo;!unknown structuredClone;.boolean closed crossOriginIsolated isSecureContext originAgentCluster;.host caches clientInformation cookieStore crypto customElements document external frames history indexedDB localStorage location locationbar menubar navigation navigator parent performance personalbar scheduler screen scrollbars sessionStorage speechSynthesis statusbar toolbar;.host|null frameElement onerror top visualViewport;.host|undefined event;.number devicePixelRatio innerHeight innerWidth length orientation outerHeight outerWidth pageXOffset pageYOffset screenLeft screenTop screenX screenY scrollX scrollY;.string name origin status;.unknown onabort onafterprint onanimationcancel onanimationend onanimationiteration onanimationstart onauxclick onbeforeinput onbeforematch onbeforeprint onbeforetoggle onbeforeunload onblur oncancel oncanplay oncanplaythrough onchange onclick onclose oncommand oncontextlost oncontextmenu oncontextrestored oncopy oncuechange oncut ondblclick ondevicemotion ondeviceorientation ondeviceorientationabsolute ondrag ondragend ondragenter ondragleave ondragover ondragstart ondrop ondurationchange onemptied onended onfocus onformdata ongamepadconnected ongamepaddisconnected ongotpointercapture onhashchange oninput oninvalid onkeydown onkeypress onkeyup onlanguagechange onload onloadeddata onloadedmetadata onloadstart onlostpointercapture onmessage onmessageerror onmousedown onmouseenter onmouseleave onmousemove onmouseout onmouseover onmouseup onoffline ononline onorientationchange onpagehide onpagereveal onpageshow onpageswap onpaste onpause onplay onplaying onpointercancel onpointerdown onpointerenter onpointerleave onpointermove onpointerout onpointerover onpointerrawupdate onpointerup onpopstate onprogress onratechange onrejectionhandled onreset onresize onscroll onscrollend onsecuritypolicyviolation onseeked onseeking onselect onselectionchange onselectstart onslotchange onstalled onstorage onsubmit onsuspend ontimeupdate ontoggle ontouchcancel ontouchend ontouchmove ontouchstart ontransitioncancel ontransitionend ontransitionrun ontransitionstart onunhandledrejection onunload onvolumechange onwaiting onwebkitanimationend onwebkitanimationiteration onwebkitanimationstart onwebkittransitionend onwheel opener self window;@number requestAnimationFrame requestIdleCallback setInterval setTimeout;@undefined queueMicrotask;~boolean confirm;~host matchMedia;~host|null getSelection;~null|string prompt;~string atob btoa;~undefined blur cancelAnimationFrame cancelIdleCallback captureEvents clearInterval clearTimeout close focus moveBy moveTo print releaseEvents resizeBy resizeTo stop
WindowClient;!+Promise<host|null> navigate;.boolean focused;.string visibilityState;~+Promise<host> focus
Worker;!undefined postMessage;.unknown onerror onmessage onmessageerror;~undefined terminate
WorkerGlobalScope;!+Promise<host> createImageBitmap fetch;!undefined importScripts reportError;!unknown structuredClone;.boolean crossOriginIsolated isSecureContext;.host caches crypto fonts indexedDB location navigator performance scheduler;.string origin;.unknown onerror onlanguagechange onoffline ononline onrejectionhandled onunhandledrejection self;@number setInterval setTimeout;@undefined queueMicrotask;~string atob btoa;~undefined clearInterval clearTimeout
WorkerLocation;.string hash host hostname href origin pathname port protocol search
WorkerNavigator;.boolean onLine;.host gpu locks mediaCapabilities permissions serviceWorker storage;.+Array<string> languages;.number hardwareConcurrency;.string appCodeName appName appVersion language platform product userAgent;~+Promise<undefined> clearAppBadge setAppBadge
Worklet;!+Promise<undefined> addModule
WritableStream;!+Promise<undefined> abort;.boolean locked;~host getWriter;~+Promise<undefined> close
WritableStreamDefaultController;!undefined error;.host signal
WritableStreamDefaultWriter;!+Promise<undefined> abort write;.+Promise<undefined> closed ready;.null|number desiredSize;~+Promise<undefined> close;~undefined releaseLock
XMLHttpRequest;!undefined open send;.boolean withCredentials;.host upload;.host|null responseXML;.number DONE HEADERS_RECEIVED LOADING OPENED UNSENT readyState status timeout;.string responseText responseType responseURL statusText;.unknown onreadystatechange response;?null|string getResponseHeader;?string getAllResponseHeaders;~undefined abort overrideMimeType setRequestHeader
XMLHttpRequestEventTarget;.unknown onabort onerror onload onloadend onloadstart onprogress ontimeout
XMLSerializer;!string serializeToString
XPathEvaluator;!host createNSResolver;@host createExpression evaluate
XPathExpression;!host evaluate
XPathResult;.boolean booleanValue invalidIteratorState;.host|null singleNodeValue;.number ANY_TYPE ANY_UNORDERED_NODE_TYPE BOOLEAN_TYPE FIRST_ORDERED_NODE_TYPE NUMBER_TYPE ORDERED_NODE_ITERATOR_TYPE ORDERED_NODE_SNAPSHOT_TYPE STRING_TYPE UNORDERED_NODE_ITERATOR_TYPE UNORDERED_NODE_SNAPSHOT_TYPE numberValue resultType snapshotLength;.string stringValue;~host|null iterateNext snapshotItem
XSLTProcessor;!host transformToDocument transformToFragment;!undefined importStylesheet setParameter;~undefined clearParameters removeParameter reset;~unknown getParameter
host:anyElement;.undefined|boolean allowFullscreen async autoplay checked compact complete controls declare default defaultChecked defaultMuted defaultSelected defer disablePictureInPicture disableRemotePlayback disabled ended formNoValidate indeterminate isMap multiple muted noHref noModule noResize noShade noWrap open paused playsInline preservesPitch readOnly required reversed seeking selected shadowRootClonable shadowRootDelegatesFocus shadowRootSerializable trueSpeed webkitdirectory willValidate;.undefined|boolean|number loop;.undefined|null|number selectionEnd selectionStart;.undefined|null|string crossOrigin selectionDirection;.undefined|number cellIndex colSpan currentScale currentTime defaultPlaybackRate duration high hspace index low maxLength minLength naturalHeight naturalWidth networkState optimum playbackRate position readyState rowIndex rowSpan scrollAmount scrollDelay sectionRowIndex span start valueAsNumber videoHeight videoWidth volume vspace;.undefined|number|string cols max min size;.undefined|string aLink abbr accept align allow archive as autocomplete axis background behavior bgColor border capture cellPadding cellSpacing ch chOff charset cite clear closedBy code codeBase codeType color command coords currentSrc data dateTime decoding defaultValue dirName direction download event face fetchPriority formAction formEnctype formMethod formTarget frame frameBorder hash headers host hostname hreflang httpEquiv imageSizes imageSrcset integrity kind label link loading longDesc lowsrc marginHeight marginWidth origin password pathname pattern ping placeholder popoverTargetAction port poster preload protocol referrerPolicy returnValue rev rules scheme scope scrolling search shadowRootCustomElementRegistry shadowRootMode shape sinkId srcdoc srclang standby step summary text useMap username vAlign vLink validationMessage valueType version wrap
`;
